import datetime, openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904
for name, epoch in (("openpyxl", None), ("openpyxl-1904", CALENDAR_MAC_1904)):
    book = openpyxl.Workbook()
    if epoch: book.epoch = epoch
    sheet = book.active
    sheet.title = "offerings"
    values = ["text", "  spaces  ", 62.5, 60, 0.1 + 0.2, 12345678901234567, True, False,
              datetime.date(2024, 1, 31), datetime.datetime(2024, 2, 29, 17, 5), datetime.time(17, 5, 30), 0.25, "=1+1", "#REF!", "café — 日本 🎓",
              "two\nlines", "_x000D_", 1e-7, 6e20, -0.5]
    for row, value in enumerate(values, 1):
        sheet.cell(row, 1, f"value {row}")
        cell = sheet.cell(row, 2, value)
        if value == 0.25: cell.number_format = "0%"
    sheet["D1"] = datetime.date(1987, 6, 5); sheet["D1"].number_format = 'dddd, d. mmmm yyyy'
    sheet["D2"] = 45000; sheet["D2"].number_format = '0 "days"'
    sheet["D3"] = 1234.5; sheet["D3"].number_format = '#,##0.00_);[Red]\\(#,##0.00\\)'
    hidden = book.create_sheet("hidden"); hidden.sheet_state = "hidden"; hidden["B7"] = "found"
    book.create_chartsheet("chart")
    last = book.create_sheet("merged"); last["A1"] = "first"; last.merge_cells("A1:C2")
    book.save(f"{name}.xlsx")
