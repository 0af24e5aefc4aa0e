#!/usr/bin/env python3
"""Counts the LESO property book by itself and compares the running program with it.

It shares nothing with the importer: its own reading of the file, its own sums. Python 3.9 or later, nothing else.

    check_leso.py BOOK.csv [URL]        account and password in GONGWUCANG_ACCOUNT and GONGWUCANG_PASSWORD

Ends with 0 where every figure is equal, with 1 where one differs.
"""

import collections
import csv
import decimal
import json
import os
import sys
import urllib.error
import urllib.request

DAY_OF_THE_BOOK = "2025-12-31"
SPACE = " \t\r\n"


class Sum:
    def __init__(self):
        self.cards = self.lots = self.pieces = 0
        self.value = decimal.Decimal(0)

    def add(self, cards, lots, pieces, value):
        self.cards += cards
        self.lots += lots
        self.pieces += pieces
        self.value += value

    def __eq__(self, other):
        return isinstance(other, Sum) and vars(self) == vars(other)

    def __repr__(self):
        return f"{self.cards} cards, {self.lots} lots, {self.pieces} pieces, {self.value.normalize():f}"


def from_book(path):
    by_agency, by_class = collections.defaultdict(Sum), collections.defaultdict(Sum)
    total, rows, late = Sum(), 0, 0
    with open(path, encoding="utf-8-sig", newline="") as book:
        for row in csv.DictReader(book):
            rows += 1
            row = {name: cell.strip(SPACE) for name, cell in row.items()}
            if row["ship_date"][:10] > DAY_OF_THE_BOOK:
                late += 1
                continue
            quantity = int(row["quantity"])
            value = quantity * decimal.Decimal(row["acquisition_value_unit"])
            entry = (int(quantity == 1), int(quantity != 1), quantity, value)
            by_agency[row["state"], row["agency_name"]].add(*entry)
            by_class[row["nsn"][:4]].add(*entry)
            total.add(*entry)
    return rows, late, total, by_agency, by_class


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

    def entries(self):
        document = """query($after: String) { register(first: 200, after: $after, orderBy: [{field: CODE}]) {
            pageInfo { endCursor hasNextPage }
            nodes { id code kind quantity value unit { name parent { unit } } assetClassId } } }"""
        after = None
        while True:
            page = self.ask(document, after=after)["register"]
            yield from page["nodes"]
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                return


def from_program(program):
    by_agency, by_class = collections.defaultdict(Sum), collections.defaultdict(Sum)
    total, ids, codes = Sum(), set(), set()
    for entry in program.entries():
        if not entry["assetClassId"].startswith("FSC@"):
            continue
        card = entry["kind"] == "ASSET"
        figures = (int(card), int(not card), entry["quantity"], decimal.Decimal(entry["value"]))
        state = entry["unit"]["parent"]["unit"].split("-", 1)[1]
        by_agency[state, entry["unit"]["name"]].add(*figures)
        by_class[entry["assetClassId"].rsplit(":", 1)[1]].add(*figures)
        total.add(*figures)
        ids.add(entry["id"])
        codes.add(entry["code"])
    return total, by_agency, by_class, len(ids), len(codes)


def differences(what, wanted, found):
    differing = [key for key in sorted(wanted.keys() | found.keys()) if wanted.get(key) != found.get(key)]
    for key in differing[:20]:
        print(f"{what} {key}: book {wanted.get(key)}, program {found.get(key)}")
    print(f"{what}: {len(wanted)} in the book, {len(found)} in the program, {len(differing)} differ")
    return len(differing)


def main():
    url = sys.argv[2] if len(sys.argv) > 2 else "http://127.0.0.1:8080/graphql"
    rows, late, total, by_agency, by_class = from_book(sys.argv[1])
    print(f"book: {rows} rows, {late} after its day; {total}")
    program = Program(url)
    program.sign_in(os.environ["GONGWUCANG_ACCOUNT"], os.environ["GONGWUCANG_PASSWORD"])
    found, found_by_agency, found_by_class, ids, codes = from_program(program)
    print(f"program: {found}; {ids} ids, {codes} codes")
    differing = differences("agency", by_agency, found_by_agency) + differences("class", by_class, found_by_class)
    things = total.cards + total.lots
    sys.exit(0 if total == found and differing == 0 and ids == codes == things else 1)


if __name__ == "__main__":
    main()
