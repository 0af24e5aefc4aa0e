#!/usr/bin/env python3
"""Counts LESO's shipments and refused requests by itself and compares the running program with them.

It shares nothing with the importer: its own reading of the files, its own sums. Python 3.9 or later, nothing else.

    check_leso_orders.py SHIPMENTS.csv CANCELLATIONS.csv [URL]

Account and password of an auditor in GONGWUCANG_ACCOUNT and GONGWUCANG_PASSWORD. Ends with 0 where every figure is equal, with 1
where one differs. A request for a class has no value in the program: what the agency says of it is printed, not compared.
"""

import collections
import csv
import decimal
import json
import os
import re
import sys
import urllib.error
import urllib.request

SPACE = " \t\r\n"
NOTHING_SAID = "NOT_STATED"
ZERO = decimal.Decimal(0)
Order = collections.namedtuple("Order", "document unit pieces value day why because")


class Sum:
    def __init__(self):
        self.orders = self.pieces = 0
        self.value = ZERO

    def add(self, pieces, value):
        self.orders += 1
        self.pieces += pieces
        self.value += value

    def __eq__(self, other):
        return isinstance(other, Sum) and vars(self) == vars(other)

    def __repr__(self):
        return f"{self.orders} orders, {self.pieces} pieces, {self.value.normalize():f}"


def one_line(text):
    return re.sub(r" *[\t\r\n][ \t\r\n]*", " ", text.strip(SPACE)) or NOTHING_SAID


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as book:
        for row in csv.DictReader(book):
            yield {name: cell.strip(SPACE) for name, cell in row.items()}


def shipments(path):
    found = {}
    for row in rows_of(path):
        quantity = int(row["quantity"])
        found[row["requisition_id"]] = Order(
            row["requisition_id"], (row["state"], row["station_name_lea"]), quantity,
            quantity * decimal.Decimal(row["acquisition_value"]), row["date_shipped"][:10], one_line(row["justification"]), None)
    return found


def cancellations(path):
    found, copies, nothing, worth, rows = {}, 0, [], ZERO, 0
    first = {}
    for row in rows_of(path):
        rows += 1
        if row["rtd_ref"] in first:
            if first[row["rtd_ref"]] != row:
                sys.exit(f"rtd_ref {row['rtd_ref']} stands for two different requests")
            copies += 1
            continue
        first[row["rtd_ref"]] = row
        quantity = int(row["quantity"])
        if quantity == 0:
            nothing.append((row["rtd_ref"], one_line(row["reason_cancelled"])))
            continue
        worth += quantity * decimal.Decimal(row["acquisition_value"])
        found[row["rtd_ref"]] = Order(
            row["rtd_ref"], (row["state"], row["station_name_lea"]), quantity, ZERO, row["date_requested"][:10],
            one_line(row["justification"]), one_line(row["reason_cancelled"]))
    print(f"refused requests: {rows} rows, {copies} copies, {len(first)} requests, of them {len(nothing)} for nothing; said"
          f" to be worth {worth.normalize():f}")
    for reference, reason in nothing:
        print(f"  for nothing: {reference}: {reason}")
    return found


class Program:
    def __init__(self, url):
        self.url, self.token = url, None

    def ask(self, document, **variables):
        headers = {"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
        if self.token:
            headers["Authorization"] = "Bearer " + self.token
        body = json.dumps({"query": document, "variables": variables}).encode()
        try:
            answer = urllib.request.urlopen(urllib.request.Request(self.url, body, headers))
        except urllib.error.HTTPError as refusal:
            answer = refusal
        with answer:
            found = json.load(answer, parse_float=decimal.Decimal)
        if found.get("errors"):
            sys.exit(f"the program answers: {found['errors'][0]['message']}")
        return found["data"]

    def sign_in(self, account, password):
        document = "mutation($i: SignInInput!) { signIn(input: $i) { token userErrors { message } } }"
        signed_in = self.ask(document, i={"account": account, "password": password})["signIn"]
        self.token = signed_in["token"] or sys.exit(signed_in["userErrors"][0]["message"])

    def pages(self, field, document):
        after = None
        while True:
            page = self.ask(document, after=after)[field]
            yield from page["nodes"]
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                return

    def orders(self, state):
        return self.pages("transferOrders", """query($after: String) {
            transferOrders(first: 100, after: $after, filter: {states: [%s]}) { pageInfo { endCursor hasNextPage }
            nodes { number document reason purpose decidedBecause decidedOn requestedOn requestedBy decidedBy pieces piecesIssued
                piecesReceived value unit { name parent { unit } } } } }""" % state)

    def things(self):
        return self.pages("register", """query($after: String) { register(first: 200, after: $after) {
            pageInfo { endCursor hasNextPage } nodes { quantity value assetClassId unit { unit name parent { unit } } } } }""")

    def outcomes(self):
        return self.ask("""{ transferOutcomes(from: "2000-01-01", to: "2023-12-31") {
            state reason orders pieces value } }""")["transferOutcomes"]


def unit_of(node):
    return node["unit"]["parent"]["unit"].split("-", 1)[1], node["unit"]["name"]


def found_orders(program, state):
    found, numbers = {}, set()
    for node in program.orders(state):
        if node["document"] in found:
            sys.exit(f"{node['document']} is in the program twice")
        if node["requestedBy"] == node["decidedBy"]:
            sys.exit(f"{node['number']} was asked for and decided by one person")
        if state == "ISSUED" and not node["pieces"] == node["piecesIssued"] == node["piecesReceived"]:
            sys.exit(f"{node['number']}: not all of it was issued and signed for")
        if node["requestedOn"] != node["decidedOn"]:
            sys.exit(f"{node['number']} was asked for on {node['requestedOn']} and decided on {node['decidedOn']}")
        numbers.add(node["number"])
        found[node["document"]] = Order(
            node["document"], unit_of(node), node["pieces"], decimal.Decimal(node["value"]), node["requestedOn"],
            node["reason"], node["decidedBecause"])
    if len(numbers) != len(found):
        sys.exit("two orders have one number")
    return found


def summed(orders, key):
    sums = collections.defaultdict(Sum)
    for order in orders.values():
        sums[key(order)].add(order.pieces, order.value)
    return sums


def in_units(program):
    """What the units have by the register: pieces and value, whatever the orders say."""
    have = collections.defaultdict(lambda: [0, ZERO])
    for thing in program.things():
        if thing["assetClassId"].startswith("FSC@2023:") and thing["unit"]["unit"].startswith("US-"):
            have[unit_of(thing)][0] += thing["quantity"]
            have[unit_of(thing)][1] += decimal.Decimal(thing["value"])
    return dict(have)


def differences(what, wanted, found):
    differing = [key for key in sorted(wanted.keys() | found.keys()) if wanted.get(key) != found.get(key)]
    for key in differing[:20]:
        print(f"{what} {key}: file {wanted.get(key)}, program {found.get(key)}")
    print(f"{what}: {len(wanted)} in the file, {len(found)} in the program, {len(differing)} differ")
    return len(differing)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    shipped, refused = shipments(sys.argv[1]), cancellations(sys.argv[2])
    program = Program(sys.argv[3] if len(sys.argv) > 3 else "http://127.0.0.1:8080/graphql")
    program.sign_in(os.environ["GONGWUCANG_ACCOUNT"], os.environ["GONGWUCANG_PASSWORD"])
    issued, rejected = found_orders(program, "ISSUED"), found_orders(program, "REJECTED")
    total = collections.defaultdict(Sum)
    for name, orders in (("shipped", shipped), ("issued", issued), ("refused", refused), ("rejected", rejected)):
        for order in orders.values():
            total[name].add(order.pieces, order.value)
        print(f"{name}: {total[name]}")
    differing = differences("order shipped", shipped, issued)
    differing += differences("request refused", refused, rejected)
    differing += differences("unit, shipped", summed(shipped, lambda o: o.unit), summed(issued, lambda o: o.unit))
    differing += differences("unit, refused", summed(refused, lambda o: o.unit), summed(rejected, lambda o: o.unit))
    by_unit = {unit: [s.pieces, s.value] for unit, s in summed(shipped, lambda o: o.unit).items()}
    differing += differences("unit, what it has", by_unit, in_units(program))
    by_reason = {reason: (s.orders, s.pieces) for reason, s in summed(refused, lambda o: o.because).items()}
    differing += differences("reason, order by order", by_reason, {
        reason: (s.orders, s.pieces) for reason, s in summed(rejected, lambda o: o.because).items()})
    differing += differences("reason, as counted", by_reason, {
        line["reason"]: (line["orders"], line["pieces"]) for line in program.outcomes() if line["state"] == "REJECTED"})
    sys.exit(0 if differing == 0 else 1)


if __name__ == "__main__":
    main()
