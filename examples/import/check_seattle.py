#!/usr/bin/env python3
"""Reads the fleet of the City of Seattle by itself and compares the running program with it, row by row.

It shares nothing with the importer: its own reading of the file, of plates, days and costs. What stands in the program is looked up
by EquipID; of an EquipID that several rows bear, any one of them may stand there, or none. Python 3.9 or later, nothing else.

    check_seattle.py BOOK.csv [URL]        account and password in GONGWUCANG_ACCOUNT and GONGWUCANG_PASSWORD

Ends with 0 where everything is equal, with 1 where something differs.
"""

import collections
import csv
import datetime
import decimal
import os
import sys

import check_leso

PIVOT = 15
UNIT = "US-SEATTLE-"


def day(text):
    if not text:
        return None
    days, month, year = text.split("-")
    century = 2000 if int(year) <= PIVOT else 1900
    return datetime.datetime.strptime(f"{days} {month} {century + int(year)}", "%d %b %Y").date().isoformat()


def said(row):
    plate = row["License#"].replace(" ", "").replace("+", "").upper()
    cost = decimal.Decimal(row["InServiceCost"].replace("$", "").replace(",", ""))
    kind = "VEHICLE" if row["License#"] else "ASSET"
    return kind, plate if plate not in ("", "NONE") else None, UNIT + row["Dept"], day(row["InServiceDate"]), cost


def from_book(path):
    by_id = collections.defaultdict(list)
    with open(path, encoding="utf-8-sig", newline="") as book:
        for row in csv.DictReader(book):
            row = {name: cell.strip(check_leso.SPACE) for name, cell in row.items()}
            by_id[row["EquipID"]].append(said(row))
    return by_id


def nodes(program, field):
    document = f"""query($after: String) {{ {field}(first: 200, after: $after, orderBy: [{{field: CODE}}]) {{
        pageInfo {{ endCursor hasNextPage }}
        nodes {{ oldCardNo {"plate" if field == "vehicles" else ""} unit {{ unit }} acquiredOn value }} }} }}"""
    after, more = None, True
    while more:
        page = program.ask(document, after=after)[field]
        yield from page["nodes"]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]


def from_program(program):
    for field, kind in (("vehicles", "VEHICLE"), ("register", "ASSET")):
        for node in nodes(program, field):
            if node["unit"]["unit"].startswith(UNIT):
                facts = kind, node.get("plate"), node["unit"]["unit"], node["acquiredOn"], decimal.Decimal(node["value"])
                yield node["oldCardNo"], facts


def is_told(facts, rows):
    """A plate that two EquipIDs bear may have been left away."""
    return facts in rows or facts[0] == "VEHICLE" and facts[1] is None and facts[2:] in [row[2:] for row in rows]


def main():
    book = from_book(sys.argv[1])
    once = {number for number, rows in book.items() if len(rows) == 1}
    vehicles = sum(book[number][0][0] == "VEHICLE" for number in once)
    zeros = {number for number in book if number.startswith("0")}
    repeated = sum(len(rows) for rows in book.values() if len(rows) > 1)
    print(f"book: {vehicles} vehicles + {len(once) - vehicles} of equipment + {repeated} rows of {len(book) - len(once)} repeated"
          f" numbers; {len(zeros)} numbers begin with a zero")
    program = check_leso.Program(sys.argv[2] if len(sys.argv) > 2 else "http://127.0.0.1:8080/graphql")
    program.sign_in(os.environ["GONGWUCANG_ACCOUNT"], os.environ["GONGWUCANG_PASSWORD"])
    found = list(from_program(program))
    numbers = [number for number, _ in found]
    differing = [(number, facts) for number, facts in found if not is_told(facts, book.get(number, []))]
    absent = [number for number in once if number not in numbers]
    bare = sum(facts[0] == "VEHICLE" and facts[1] is None for _, facts in found)
    kinds = collections.Counter(facts[0] for _, facts in found)
    print(f"program: {kinds['VEHICLE']} vehicles ({bare} without a plate) + {kinds['ASSET']} of equipment, value"
          f" {sum(facts[4] for _, facts in found)}; {len(zeros & set(numbers))} numbers begin with a zero")
    print(f"{len(differing)} differ {differing[:5]}, {len(absent)} are absent {absent[:5]},"
          f" {len(numbers) - len(set(numbers))} are there twice")
    sys.exit(0 if not differing and not absent and len(numbers) == len(set(numbers)) else 1)


if __name__ == "__main__":
    main()
