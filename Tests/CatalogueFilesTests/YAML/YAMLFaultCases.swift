/// Mistakes, each with the place that is underlined and the message.
extension YAMLFaultTests {
    static let tabsAndIndentationCases: [Case] = [
        (#"courses:\#n\#ta: 1"#, "2:1-2:2", #"There is a tab here; YAML is indented with spaces only."#),
        (#"courses:\#n  a:\#n\#tb: 1"#, "3:1-3:2", #"There is a tab here; YAML is indented with spaces only."#),
        (#"a: |\#n\#ttext"#, "2:1-2:2", #"There is a tab here; YAML is indented with spaces only."#),
        (#"a: x\#n\#ty"#, "2:1-2:2", #"There is a tab here; YAML is indented with spaces only."#),
        (
            #"a:\#n    b: 1\#n  c: 2"#, "3:3-3:4",
            #"This line begins in column 3, which fits no line above it (they begin in column 1, 5)."#
        ),
        (
            #"a:\#n  - x\#n  b: 1"#, "3:3-3:4",
            #"This line stands among the items of the list that begins in line 2, but has no '- '."#
        ),
        (#"a:\#n  b: 1\#n  - x"#, "3:3-3:4", #"An item of a list stands here, where a key is expected."#),
        (
            #"a:\#n  - x\#n - y"#, "3:2-3:3",
            #"This line begins in column 2, which fits no line above it (they begin in column 1, 3)."#
        ),
        (#"  a: 1\#nb: 2"#, "2:1-2:2", #"This line is indented less than line 1, with which the file begins."#),
        (#"{a: 1}\#nb: 2"#, "2:1-2:2", #"The content of the file is complete before this; nothing may follow."#),
        (#"a: 1\#n...\#nb: 2"#, "3:1-3:2", #"The content of the file is complete before this; nothing may follow."#),
        (
            #"%YAML 1.2\#na: 1"#, "2:1-2:2",
            #"After a line that begins with '%' the content must begin with a line '---'."#
        ),
        (
            #"- a\#nb: 1"#, "2:1-2:2",
            #"This line stands among the items of the list that begins in line 1, but has no '- '."#
        ),
        (#"a: 1\#n- b"#, "2:1-2:2", #"An item of a list stands here, where a key is expected."#),
        (
            #"courses:\#n   a: 1\#n  b: 2"#, "3:3-3:4",
            #"This line begins in column 3, which fits no line above it (they begin in column 1, 4)."#
        ),
        (
            #"stacks:\#n  - a\#n  b\#n  - c"#, "3:3-3:4",
            #"This line stands among the items of the list that begins in line 2, but has no '- '."#
        ),
        (
            #"- a\#nb\#n- c"#, "2:1-2:2",
            #"This line stands among the items of the list that begins in line 1, but has no '- '."#
        ),
    ]

    static let colonsCases: [Case] = [
        (
            #"title: Food: Safety"#, "1:12-1:13",
            #"This is the second ': ' in one value; text that contains ': ' needs quotes."#
        ),
        (
            #"a:\#n  title: "Food": Safety"#, "2:16-2:17",
            #"This is the second ': ' in one value; text that contains ': ' needs quotes."#
        ),
        (
            #"title: Food\#n  code: X"#, "2:3-2:8",
            #"This line is indented deeper than line 1, so it is read as more of the text there."#
        ),
        (#"courses\#n  a: 1"#, "1:1-1:8", #"A key with a colon is expected, but there is no ': ' in this line."#),
        (#"code: X\#ntitle:Food\#ncredits: 4"#, "2:6-2:7", #"A space is missing after this colon."#),
        (
            #"code: X\#njust words\#ncredits: 4"#, "2:1-2:11",
            #"A key with a colon is expected, but there is no ': ' in this line."#
        ),
        (
            #"code: X\#ntitle = Food\#ncredits: 4"#, "2:1-2:13",
            #"A key with a colon is expected, but there is no ': ' in this line."#
        ),
        (
            #"code: X\#nsee https://x.y/z\#ncredits: 4"#, "2:1-2:18",
            #"A key with a colon is expected, but there is no ': ' in this line."#
        ),
        (#"stacks:\#n  - a\#n  -b\#n  - c"#, "3:3-3:4", #"A space is missing after this dash."#),
        (
            #"a:\#n  b: 1\#n   c: 2"#, "3:4-3:6",
            #"This line is indented deeper than line 2, so it is read as more of the text there."#
        ),
        (
            #"a: { code: X, title: Food: Safety }"#, "1:26-1:27",
            #"This is the second ': ' in one value, or a comma is missing before the key."#
        ),
        (
            #"a: { code: X title: Y }"#, "1:19-1:20",
            #"This is the second ': ' in one value, or a comma is missing before the key."#
        ),
        (#"{a:[1]}"#, "1:3-1:4", #"A space is missing after this colon."#),
        (#"{ : x }"#, "1:3-1:4", #"A key is missing before this colon."#),
        (#": x"#, "1:1-1:2", #"A key is missing before this colon."#),
        (
            #"code: X\#n"title" Food\#ncredits: 4"#, "2:1-2:2",
            #"A key with a colon is expected, but there is no ':' after this text in quotes."#
        ),
        (#"code: X\#n*star\#ncredits: 4"#, "2:1-2:2", #"A key with a colon is expected here, not '*'."#),
        (
            #"a: 1\#n b: 2"#, "2:2-2:4",
            #"This line is indented deeper than line 1, so it is read as more of the text there."#
        ),
        (#"hello\#nworld: 1"#, "1:1-1:6", #"A key with a colon is expected, but there is no ': ' in this line."#),
        (#"a: b: c"#, "1:5-1:6", #"This is the second ': ' in one value; text that contains ': ' needs quotes."#),
        (
            #"a: Title # ok\#nb: it's: x"#, "2:8-2:9",
            #"This is the second ': ' in one value; text that contains ': ' needs quotes."#
        ),
        (
            #"source: https://x.org: see"#, "1:22-1:23",
            #"This is the second ': ' in one value; text that contains ': ' needs quotes."#
        ),
        (
            #"a:\#n  foo\#n  bar: 1"#, "2:3-2:6",
            #"A key with a colon is expected, but there is no ': ' in this line."#
        ),
        (
            #"d: long text\#n  continues here\#n  and: here"#, "3:3-3:7",
            #"This line is indented deeper than line 1, so it is read as more of the text there."#
        ),
        (#"- foo\#n  bar: 1"#, "1:1-1:6", #"A key with a colon is expected, but there is no ': ' in this line."#),
        (
            #"title: “Food: Safety”"#, "1:13-1:14",
            #"This is the second ': ' in one value; text that contains ': ' needs quotes."#
        ),
        (
            #"- a\#n-\#n b: 1\#nc"#, "4:1-4:2",
            #"This line stands among the items of the list that begins in line 1, but has no '- '."#
        ),
    ]

    static let bracketsAndCommasCases: [Case] = [
        (#"a: 1\#n]"#, "2:1-2:2", #"This ']' closes nothing."#),
        (#"a: { code: X, title: Y\#nb: { code: Z }"#, "1:4-1:5", #"This '{' is never closed."#),
        (
            #"a: { code: "X" title: Y }"#, "1:16-1:17",
            #"A comma is missing here, or text follows after the closing quote."#
        ),
        (#"a: [x, "y" z]"#, "1:12-1:13", #"A comma is missing here, or text follows after the closing quote."#),
        (#"a: [x, y}"#, "1:9-1:10", #"'[' is opened in line 1, column 4, but closed by '}' here."#),
        (#"a: [x, , y]"#, "1:8-1:9", #"There is nothing before this comma."#),
        (#"a: [x, y,"#, "1:4-1:5", #"This '[' is never closed."#),
        (#"a: [x,\#n  - y ]"#, "2:3-2:4", #"Items with '- ' cannot stand inside brackets."#),
        (#"a: [\#n  x,\#n  - y\#n]"#, "3:3-3:4", #"Items with '- ' cannot stand inside brackets."#),
        (#"a: {"#, "1:4-1:5", #"This '{' is never closed."#),
        (#"a: ]"#, "1:4-1:5", #"This ']' closes nothing."#),
        (#"[a]\#n]"#, "2:1-2:2", #"This ']' closes nothing."#),
        (#"a: [ "x"\#nb: 1"#, "1:4-1:5", #"This '[' is never closed."#),
        (#"a: 5,\#nb: [1],"#, "2:7-2:8", #"A comma separates nothing here."#),
        (#"a: "5",\#nb: 1"#, "1:7-1:8", #"A comma separates nothing here."#),
        (#"a: [ 'it''s [', b\#nc: d"#, "1:4-1:5", #"This '[' is never closed."#),
        (#"a: { b: 1 }}"#, "1:12-1:13", #"This '}' closes nothing."#),
        (#"a: [[x]\#nb: 1"#, "1:4-1:5", #"This '[' is never closed."#),
        (#"a: [b\#n---\#nc: d"#, "1:4-1:5", #"This '[' is never closed."#),
        (#"a: { "b": 1, - c }"#, "1:14-1:15", #"Items with '- ' cannot stand inside brackets."#),
    ]

    static let quotesAndSignsCases: [Case] = [
        (#"title: @home"#, "1:8-1:9", #"A value cannot begin with '@'."#),
        (#"title: `x`"#, "1:8-1:9", #"A value cannot begin with '`'."#),
        (#"title: %x"#, "1:8-1:9", #"A value cannot begin with '%'."#),
        (
            #"x: 1\#n%y: 2"#, "2:1-2:2",
            #"A line that begins with '%' is an instruction to the YAML reader, and this one cannot be understood."#
        ),
        (#"title: "Food" Safety"#, "1:15-1:16", #"Text follows after the closing quote."#),
        (#"title: 'Bachelor's Degree'"#, "1:18-1:19", #"Text follows after the closing quote."#),
        (#"requires: [a, b] and c"#, "1:18-1:19", #"Text follows after the closing ']'."#),
        (
            #"title: "Food\#nsource: "https://example.org"\#ncode: X"#, "1:8-1:9",
            #"The quote that opens here is closed only in line 2."#
        ),
        (#"a: "unclosed\#nb: 1"#, "1:4-1:5", #"The quote that opens here is not closed."#),
        (#"a: 'unclosed\#nb: 1"#, "1:4-1:5", #"The quote that opens here is not closed."#),
        (#"a: "C:\Data""#, "1:7-1:9", #"In double quotes a backslash begins a special character, and \D is none."#),
        (#"a: "\x4g""#, "1:7-1:8", #"After \x, \u or \U in double quotes the number of a character is expected."#),
        (
            #"a: *"#, "1:4-1:5",
            #"'*' at the beginning of a value repeats a value that is marked with '&', and needs a name of letters and digits."#
        ),
        (
            #"a: *Food* for all"#, "1:4-1:5",
            #"'*' at the beginning of a value repeats a value that is marked with '&', and needs a name of letters and digits."#
        ),
        (
            #"a: & co"#, "1:4-1:5",
            #"'&' at the beginning of a value marks a value for repetition, and needs a name of letters and digits."#
        ),
        (#"a: - b"#, "1:4-1:5", #"A list cannot begin in the middle of a line."#),
        (#"a: ? b"#, "1:4-1:5", #"A value cannot begin with '?' and a space."#),
        (#"a: > 60 credits"#, "1:4-1:5", #"After '>' the text begins on the next line."#),
        (#"a: >60 credits"#, "1:4-1:5", #"After '>' the text begins on the next line."#),
        (#"a: |text"#, "1:4-1:5", #"After '|' the text begins on the next line."#),
        (
            #"%FOO\#n---\#na: 1"#, "1:1-1:2",
            #"A line that begins with '%' is an instruction to the YAML reader, and this one cannot be understood."#
        ),
        (#"a: !x!y z"#, "1:4-1:5", #"'!' at the beginning of a value begins a YAML tag, which has no meaning here."#),
        (#"a: !<foo"#, "1:4-1:5", #"'!' at the beginning of a value begins a YAML tag, which has no meaning here."#),
        (
            #"a: !Food & Safety"#, "1:10-1:11",
            #"'&' at the beginning of a value marks a value for repetition, and needs a name of letters and digits."#
        ),
        (#"code: X\#n"title: Food\#ncredits: 4"#, "2:1-2:2", #"The quote that opens here is not closed."#),
        (#"a: { b: "x }\#nc: 1"#, "1:9-1:10", #"The quote that opens here is not closed."#),
        (#"a: "x"y"#, "1:7-1:8", #"Text follows after the closing quote."#),
        (#"a: "one" "two""#, "1:10-1:11", #"Text follows after the closing quote."#),
        (#"a: [ it's, b ]\#nc: 'x' d"#, "2:8-2:9", #"Text follows after the closing quote."#),
        (#"a: [x] # [\#nb: [y] z"#, "2:8-2:9", #"Text follows after the closing ']'."#),
        (#"a: "\uD800""#, "1:7-1:8", #"After \x, \u or \U in double quotes the number of a character is expected."#),
        (#"a: "b\#n---\#nc: d""#, "1:4-1:5", #"The quote that opens here is not closed."#),
        (#"a: |0\#n  x"#, "1:4-1:5", #"After '|' the text begins on the next line."#),
        (
            #"%YAML 2.0\#n---\#na: 1"#, "1:1-1:2",
            #"A line that begins with '%' is an instruction to the YAML reader, and this one cannot be understood."#
        ),
        (#"a: [ |text ]"#, "1:6-1:7", #"A value cannot begin with '|'."#),
        (
            #"%TAG ! a\#n%TAG ! b\#n---\#na: 1"#, "2:1-2:2",
            #"A line that begins with '%' is an instruction to the YAML reader, and this one cannot be understood."#
        ),
    ]
}
