"""The Python part of Tests/validate-outputs, which see.

    validate-outputs.py hostile FOLDER          writes a catalogue whose names try to break out of every format
    validate-outputs.py check SCHEMA FOLDER     validates the NAME.sarif, NAME.xml, NAME.txt and NAME.json of a folder
"""

import copy
import json
import pathlib
import re
import sys
import urllib.parse

HOSTILE = [
    "plain", "</failure><script>alert(1)</script>", "]]> --> <!--", "&amp; & &#60;", "quotes \" and '", "100% %0A::error::x",
    "a\r\nb\tc", "[click](https://example.org)", "{0} {1}", "\u001b[31mred\u001b[0m", "\u202eevil\u202c", "\x00\x01\x7f\x85",
    "\ufffe\uffff", "\u2028\u2029", "漢字 e\u0301 👩🏽\u200d🎓", "\\\\ \\n", "a:b,c=d;e", "x" * 5000, "",
]
FILES = ["plain.yaml", "odd %41 & <name> [x](y), 100%: é'\".yaml", "new\nline.yaml", "#hash?query.yaml"]


def quoted(text):
    """Text between double quotes of YAML, with what YAML does not allow raw written as its number."""
    special = re.compile("[\"\\\\\x00-\x1f\x7f-\x9f\u2028-\u202e\ufffe\uffff]")
    return '"' + special.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + '"'


def hostile(folder):
    """One file for each odd name; each has unknown keys, names, values and names given twice, all of odd texts."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, file in enumerate(FILES):
        lines = [f"institution: i{number}", "courses:"]
        for place, text in enumerate(HOSTILE):
            word = quoted(text)
            key, name = quoted(text[:99] + "k"), quoted(text[:99] + "n")
            lines.append(f"  c{place}: {{ title: {word}, {key}: 1, credits: {word}, requires: {word} }}")
            lines.append(f"  {name}: {{ note: {word} }}")
        (folder / file).write_text("\n".join(lines) + "\n", encoding="utf-8")


def expect(condition, message):
    if not condition:
        raise SystemExit(f"validate-outputs: {message}")


def check_sarif(validator, path, findings):
    """Against the schema, and what the standard says besides."""
    log = json.loads(path.read_text(encoding="utf-8"))
    errors = [f"{list(error.absolute_path)}: {error.message[:200]}" for error in validator.iter_errors(log)]
    expect(not errors, f"{path.name}: {errors[:5]}")
    (run,) = log["runs"]
    rules, artifacts = run["tool"]["driver"]["rules"], run["artifacts"]
    expect(len({rule["id"] for rule in rules}) == len(rules), f"{path.name}: a rule is there twice")
    expect(len(run["results"]) == len(findings), f"{path.name}: {len(run['results'])} results, {len(findings)} findings")
    for result, finding in zip(run["results"], findings):
        where = f"{path.name}: {result['message']['text'][:80]}"
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["code"], f"{where}: rule")
        for location in result["locations"] + result.get("relatedLocations", []):
            physical = location["physicalLocation"]
            file = physical["artifactLocation"]
            expect(artifacts[file["index"]]["location"]["uri"] == file["uri"], f"{where}: artifact")
        file = urllib.parse.unquote(urllib.parse.urlparse(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]).path)
        expect(file == finding["location"]["file"].removeprefix("./"), f"{where}: {file!r}")
        region = result["locations"][0]["physicalLocation"]["region"]
        place = finding["location"]
        expect([region["startLine"], region["startColumn"]] == [place["line"], place["column"]], f"{where}: region")
    marks = [json.dumps(result["partialFingerprints"]) for result in run["results"]]
    expect(len(set(marks)) == len(marks), f"{path.name}: two findings have one fingerprint")
    return log


def check_junit(path, findings):
    """Read by junitparser: the counts are those of what is in it, and what fails is what was found."""
    import junitparser

    report = junitparser.JUnitXml.fromfile(str(path))
    declared = [(suite.name, suite.tests, suite.failures, suite.errors, suite.skipped) for suite in report]
    total = (report.tests, report.failures, report.errors)
    for suite in report:
        suite.update_statistics()
    report.update_statistics()
    counted = [(suite.name, suite.tests, suite.failures, suite.errors, suite.skipped) for suite in report]
    expect(declared == counted and total == (report.tests, report.failures, report.errors), f"{path.name}: counts")
    failed = {case.name for suite in report for case in suite if case.result and case.result[0]._tag == "failure"}
    expect(failed == {finding["code"] for finding in findings if finding["severity"] != "note"}, f"{path.name}: {failed}")


def check_github(path, findings):
    """One line, one command, one finding."""
    lines = path.read_bytes().decode("utf-8").split("\n")
    expect(lines.pop() == "" and len(lines) == len(findings), f"{path.name}: {len(lines)} lines, {len(findings)} findings")
    form = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:\r]*,?)+)::([^\r]+)")
    for line, finding in zip(lines, findings):
        match = form.fullmatch(line)
        expect(match and f"title={finding['code']}" in match[2].split(","), f"{path.name}: {line[:200]}")


def check_refusals(validator, log):
    """A validator that refuses nothing proves nothing."""
    broken = copy.deepcopy(log)
    broken["runs"][0]["results"][0]["level"] = "fatal"
    expect(list(validator.iter_errors(broken)), "the schema accepts a level that does not exist")
    broken = copy.deepcopy(log)
    del broken["runs"][0]["tool"]
    expect(list(validator.iter_errors(broken)), "the schema accepts a run without a tool")


def check(schema, folder):
    import jsonschema

    document = json.loads(schema.read_text(encoding="utf-8"))
    jsonschema.Draft4Validator.check_schema(document)
    validator = jsonschema.Draft4Validator(document, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
    total = 0
    for answer in sorted(folder.glob("*.json")):
        findings = json.loads(answer.read_text(encoding="utf-8"))["diagnostics"]
        log = check_sarif(validator, answer.with_suffix(".sarif"), findings)
        check_junit(answer.with_suffix(".xml"), findings)
        check_github(answer.with_suffix(".txt"), findings)
        if findings:
            check_refusals(validator, log)
        total += len(findings)
        print(f"{answer.stem}: {len(findings)} findings, valid as SARIF, JUnit and workflow commands")
    expect(total > 100, f"only {total} findings: too few to prove anything")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["hostile", folder]:
            hostile(pathlib.Path(folder))
        case ["check", schema, folder]:
            check(pathlib.Path(schema), pathlib.Path(folder))
        case _:
            raise SystemExit(__doc__)
