import CatalogueFiles
import Pathways
import Testing

/// Every mistake is found at the cell it is in.
@Suite struct TableMistakeTests {
    private let offerings = (name: "offerings.csv", text: "id,kind\nx/a,course\nx/b,course\nx/p,program\n")

    private func found(_ name: String, _ text: String, sole: Bool = false) -> [String] {
        findings(sole ? [("\(name).csv", text)] : [offerings, ("\(name).csv", text)])
    }

    @Test func headings() {
        #expect(
            found("ladders", "from,into,grade,grads,from\nx/a,x/p,B,,\n") == [
                "ladders:1:17 unknown-key “grads” is not a column of the table ladders. — Did you mean “when.grade”?",
                "ladders:1:23 duplicate-id The column “from” is there twice. — Delete one of the two, or put what they hold "
                    + "together in one.",
            ])
        #expect(
            found("ladders", "from,note\nx/a,\nx/aa,\n") == [
                "ladders:1:1 malformed-value The column “into” is missing. — The first row of a table names its columns: "
                    + "from, into, …."
            ])
        #expect(
            found("ladders", "form,into\nx/a,x/p\n") == [
                "ladders:1:1 unknown-key “form” is not a column of the table ladders. — Did you mean “from”?"
            ])
        #expect(
            found("transfers", "a,b\n1,2\n").contains(
                "transfers:1:1 malformed-value Columns are missing: “from”, “into”. — The first row of a table names its "
                    + "columns: from, into, …."))
        #expect(found("ladders", "from,into\n\n,,\n") == [])
    }

    @Test func cells() {
        #expect(
            found("ladders", "from,into,credits,grade,admission,until\nx/a,x/p,sixty,B,maybe,31.12.2024\n") == [
                "ladders:2:9 malformed-value “sixty” is not an amount of credit. — \(MistakeTable.hints["credits"] ?? "")",
                "ladders:2:17 malformed-value “maybe” is not a kind of admission. — \(MistakeTable.hints["admission"] ?? "")",
                "ladders:2:23 malformed-value “31.12.2024” is not a date. — \(MistakeTable.hints["date"] ?? "")",
            ])
        #expect(
            found("ladders", "from,into\n\"x/a, x/aa\",x/p\n,x/p\nx/a\n") == [
                "ladders:2:7 unknown-offering There is no offering “x/aa”. — Did you mean “x/a”?",
                "ladders:3:2 malformed-value This ladder does not say “from”. — Fill in the column “from”.",
                "ladders:4:1 malformed-value This ladder does not say “into”. — Fill in the column “into”.",
            ])
    }

    /// The places inside a cell are those of its characters, whatever is in quotes before them.
    @Test func placesInsideACell() {
        #expect(
            found("ladders", "note,from,into\n\"é \"\"q\"\"\nsecond\",\"x/a\n, x/aa\",x/p\n") == [
                "ladders:4:3 unknown-offering There is no offering “x/aa”. — Did you mean “x/a”?"
            ])
        #expect(
            found("ladders", "from,into\n\"{\"\"any\"\": [x/a, x/aa]}\",x/p\n\"[x/a, \n x/bb]\",x/p\n") == [
                "ladders:2:18 unknown-offering There is no offering “x/aa”. — Did you mean “x/a”?",
                "ladders:4:2 unknown-offering There is no offering “x/bb”. — Did you mean “x/b”?",
            ])
        #expect(
            found("ladders", "from;into;grants\nx/a;x/p;{credits: 3, satisfie: x/a}\n[x/a;x/p;\n") == [
                "ladders:2:22 unknown-key “satisfie” is not a key of grants. — Did you mean “satisfies”?",
                "ladders:3:1 malformed-value This '[' is never closed. — Add the missing ']'; text that contains brackets "
                    + "needs quotes.",
            ])
    }

    @Test func shapes() {
        #expect(
            found("ladders", "from,into\nx/a,x/p,more\nx/b,x/p,\n,,stray\n") == [
                "ladders:2:9 malformed-value This row has more cells than there are columns. — Put a text in quotes if a "
                    + "comma belongs to it, or name the column in the first row.",
                "ladders:4:3 malformed-value This ladder does not say “from”. — Fill in the column “from”.",
                "ladders:4:3 malformed-value This ladder does not say “into”. — Fill in the column “into”.",
                "ladders:4:3 malformed-value This row has more cells than there are columns. — Put a text in quotes if a "
                    + "comma belongs to it, or name the column in the first row.",
            ])
        #expect(
            found("ladders", "from,,into\nx/a,here,x/p\n") == [
                "ladders:2:5 malformed-value The column of this cell has no heading. — Name the column in the first row."
            ])
        #expect(
            found("ladders", "from,into,note\nx/a,x/p,\"open\nx/b,x/p,\n") == ["ladders:2:9 unreadable-file"])
        #expect(
            found("ladders", "from,into,note\nx/a,x/p,\"a\" b\n") == [
                "ladders:2:12 malformed-value Text follows after the closing quote. — Put all of it inside the quotes. A "
                    + "quotation mark inside quotes is written twice: \"\"."
            ])
        #expect(
            found("ladders", "from,into,agreement,agreement.id,when,grade\nx/a,x/p,A,B,[],C\n") == [
                "ladders:2:11 duplicate-id Two cells of this row say “agreement.id”. — Delete one of the two.",
                "ladders:2:13 malformed-value A list stands where the keys of when should. — The keys are …",
                "ladders:2:16 malformed-value This cell and that of “when” do not go together. — Say all of it in one cell, "
                    + "in braces, or in cells of its own.",
            ])
    }

    @Test func encodings() throws {
        let folder = try Folder()
        func codes(_ bytes: [UInt8]) throws -> [String] {
            try folder.write(bytes, to: "offerings.csv")
            return try CatalogueReader.read([folder.path]).diagnostics.map {
                "\($0.span.line):\($0.span.column) \($0.code.rawValue) \($0.message)"
            }
        }
        let text = "id,kind,title\nx/a,course,Café\nx/b,course,Café\n"
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        #expect(
            try codes(latin) == ["2:15 unreadable-file The character here is not UTF-8. 1 more follow."])
        #expect(try codes([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == [])
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(
            try codes(wide) == [
                "1:1 unreadable-file The file is saved as UTF-16 (some programs call it 'Unicode'), not as UTF-8."
            ])
        #expect(try codes(Array("\r\n".utf8)) == ["1:1 unreadable-file The table is empty."])
    }

    @Test func namesOfOfferings() {
        #expect(
            found("offerings", "id,institution,kind\na,,course\nx/b,y,course\nc,x,thing\nd,x,\n,x,course\n", sole: true)
                == [
                    "offerings:2:1 malformed-value “a” does not say whose it is. — Write institution/a; a name alone will do "
                        + "where the table institutions has just one row.",
                    "offerings:3:5 malformed-value “x/b” is not an offering of “y”. — Its identifier begins with its "
                        + "institution; who offers it jointly stands below institutions.",
                    "offerings:4:5 malformed-value “thing” is not a kind of offering. — It is one of course, "
                        + "micro-credential, program, training.",
                    "offerings:5:1 malformed-value This offering does not say “kind”. — It is one of course, "
                        + "micro-credential, program, training.",
                    "offerings:6:2 malformed-value This offering does not say “id”. — Fill in the column “id”.",
                ])
    }

    @Test func stacks() {
        let heading = "award,part,group,choose,credits,grade\n"
        #expect(
            found("stacks", heading + "x/q,x/a,,,,\nx/p,x/aa,,,,\nx/p,,,,,\n,x/a,,,,\n") == [
                "stacks:2:1 unknown-offering There is no offering “x/q” in the table offerings. — Did you mean “x/a”?",
                "stacks:3:5 unknown-offering There is no offering “x/aa”. — Did you mean “x/a”?",
                "stacks:4:1 malformed-value This row names no part. — Fill in the column “part”, or delete the row.",
                "stacks:5:2 malformed-value This row does not say whose part it is. — Fill in the column “award”.",
            ])
        #expect(
            found("stacks", heading + "x/p,x/a,g,1,,\nx/p,x/b,g,2,,\nx/p,x/a,,1,,\n") == [
                "stacks:3:11 malformed-value This group says “choose” twice: 1 in line 2, 2 here. — Say it in one row of the "
                    + "group, or the same in every row.",
                "stacks:4:10 malformed-value “choose” has no meaning without a group. — Give all rows of one choice the same "
                    + "word in the column group.",
            ])
        #expect(
            found("stacks", heading + "x/p,x/a,g,1,3,\nx/p,\"[x/a, x/b]\",,,,B\nx/p,x/a,h,x,,\n") == [
                "stacks:2:5 malformed-value This group says two things at once. — Use one of complete, all, any, choose or "
                    + "credits.",
                "stacks:3:21 malformed-value “grade” goes with one offering, not with a group. — Write it in the cell of the "
                    + "part: {complete: id, grade: …}.",
                "stacks:4:11 malformed-value “x” is not how many to choose. — Write a whole number.",
            ])
        #expect(
            findings([
                ("offerings.csv", "id,kind,stacks\nx/p,program,x/a\nx/a,course,\n"),
                ("stacks.csv", "award,part\nx/p,x/a\n"),
            ]) == [
                "stacks:2:1 malformed-value “stacks” of “x/p” is said in the table offerings too. — Say it in one of the two "
                    + "tables."
            ])
        #expect(
            found("requires", "offering,requires,recommends\nx/p,x/a,x/b\nx/p,,\n") == [
                "requires:2:9 malformed-value This row says both “requires” and “recommends”. — Give each a row of its own.",
                "requires:3:1 malformed-value This row names nothing that is required. — Fill in one of the columns "
                    + "requires, corequisites, strict-corequisites and recommends.",
            ])
    }
}
