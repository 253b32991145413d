/** What is said when tables are imported, in Vietnamese, by the key of the message. */
export const imports: Readonly<Record<string, string>> = {
  'cells whose quotes close': 'các ô có ngoặc kép đóng lại',
  'Open it in a spreadsheet program and save it anew, without a password.':
    'Hãy mở bằng phần mềm bảng tính rồi lưu lại, không đặt mật khẩu.',
  'a file that is damaged or locked': 'một tệp hỏng hoặc bị khóa',
  'a spreadsheet': 'một bảng tính',
  'a spreadsheet locked with a password': 'một bảng tính có mật khẩu',
  'Open it with its password, save it without one, and import it.':
    'Hãy mở bằng mật khẩu, lưu lại không đặt mật khẩu rồi nhập.',
  'a PDF document': 'một tệp PDF',
  'a text document': 'một tệp văn bản',
  'a web archive': 'một trang web lưu trữ (MHTML)',
  'a picture': 'một tệp ảnh',
  'a presentation': 'một bản trình chiếu',
  'a table in SYLK (.slk)': 'một bảng dạng SYLK (.slk)',
  'a table in DIF (.dif)': 'một bảng dạng DIF (.dif)',
  'a spreadsheet in flat XML (.fods)': 'một bảng tính dạng XML phẳng (.fods)',
  'a link to a spreadsheet': 'một liên kết đến bảng tính',
  'a text in JSON': 'một tệp JSON',
  'Open it in a spreadsheet program, save it as .xlsx or .csv, and import that.':
    'Hãy mở bằng phần mềm bảng tính, lưu thành .xlsx hoặc .csv rồi nhập tệp đó.',
  'Write -{0} where it is below zero; a whole number in parentheses may also point at a footnote.':
    'Nếu là số âm thì hãy viết -{0}; số nguyên trong ngoặc đơn cũng có thể chỉ một chú thích.',
  '{0} is kept in {1}: convert the figures at the exchange rate of their year, or declare an indicator in this unit in plan.yaml.':
    '{0} được lưu bằng {1}: hãy quy đổi số liệu theo tỷ giá của từng năm, hoặc khai báo trong plan.yaml một chỉ tiêu tính bằng đơn vị này.',
  'a spreadsheet or a CSV file': 'một tệp bảng tính hoặc CSV',
  'Copy the table into a spreadsheet, save that, and import it.':
    'Hãy chép bảng vào phần mềm bảng tính, lưu lại rồi nhập tệp đó.',
  'a number in {0}, the unit that its heading names': 'một số tính bằng {0}, là đơn vị mà tiêu đề ghi',
  'Correct the cell, or name the unit of the row in {0}.':
    'Hãy sửa ô đó, hoặc ghi đơn vị của dòng trong {0}.',
  '{0}, when the vintage {1} of plan.yaml was published':
    '{0}, là thời điểm công bố của bộ số liệu {1} trong plan.yaml',
  'Name a vintage of its own with {0} for a later publication, or leave {1} out.':
    'Nếu là lần công bố khác thì đặt tên bộ số liệu riêng bằng {0}, còn không thì bỏ {1}.',
  'one unit for the figures, where headings name several':
    'một đơn vị cho các số liệu; tiêu đề ghi nhiều đơn vị',
  'who published the table: none of its lines says so, and {0} is not in sources.csv':
    'cơ quan công bố bảng: không dòng nào trong bảng cho biết, và {0} không có trong sources.csv',
  'Name the office with {0}, or a source of the plan with {1}.':
    'Hãy ghi tên cơ quan bằng {0}, hoặc một nguồn của kế hoạch bằng {1}.',
  'when the table was published: {0} is not a vintage of plan.yaml':
    'thời điểm công bố bảng: {0} không phải là bộ số liệu trong plan.yaml',
  'Say it with {0}, such as {1}, or name a vintage of the plan with {2}.':
    'Hãy ghi bằng {0}, chẳng hạn {1}, hoặc dùng một bộ số liệu của kế hoạch bằng {2}.',
  'the unit of the amount, such as "trillion VND"':
    'đơn vị của số tiền hay số lượng, chẳng hạn "trillion VND"',
  '{0}, the unit of the indicator, or one that converts to it':
    '{0}, đơn vị của chỉ tiêu, hoặc đơn vị đổi được sang đó',
  'a table of GRDP by activity at current prices, to begin a plan with':
    'một bảng GRDP theo ngành, giá hiện hành, để bắt đầu kế hoạch',
  'Give its table too, or make a plan folder with {0} and import into that.':
    'Hãy đưa thêm bảng đó, hoặc tạo thư mục kế hoạch bằng {0} rồi nhập vào.',
  'the name of the province, to begin a plan with': 'tên tỉnh, để bắt đầu kế hoạch',
  'two years of {0}, at constant prices where prices play a part, to continue':
    'hai năm của {0}, theo giá so sánh nếu có yếu tố giá, để tiếp tục nhịp tăng',
  'Give the tables that have them in the same call, or make a plan folder with {0} and import into that.':
    'Hãy đưa cả các bảng có số liệu đó trong cùng lần gọi, hoặc tạo thư mục kế hoạch bằng {0} rồi nhập vào.',
  'a file that ends in {0} or {1}': 'một tệp có đuôi {0} hoặc {1}',
  'cell {0}': 'ô {0}',
  'sheet {0}, cell {1}': 'trang {0}, ô {1}',
  'Years stand in one row or in one column, and the names of the rows beside them; a date stands for its year on 31 December alone.':
    'Các năm nằm trên một hàng hoặc trong một cột, tên các dòng nằm bên cạnh; ngày tháng chỉ thay cho năm khi là ngày 31 tháng 12.',
  'A decimal comma parts a cell in two: part the cells with semicolons, or put figures in double quotes.':
    'Dấu phẩy thập phân đã cắt một ô thành hai: hãy ngăn các ô bằng dấu chấm phẩy, hoặc đặt số trong dấu ngoặc kép.',
  'at most {0} cells, as the rows above it have': 'nhiều nhất {0} ô như các dòng phía trên',
  'a number with all its digits': 'một số đủ các chữ số',
  'The spreadsheet shortened it when it was saved: show the cells as plain numbers there, and save anew.':
    'Phần mềm bảng tính đã rút gọn số này khi lưu: hãy định dạng các ô thành số thường rồi lưu lại.',
  'the marks of decimals and thousands that cell {0} has: {1}':
    'dấu thập phân và dấu phân cách hàng nghìn như ở ô {0}: {1}',
  'Write all figures of the sheet alike, or say with {0} or {1} how figures are read that can be read in two ways.':
    'Hãy viết mọi số của trang theo cùng một cách, hoặc ghi {0} hay {1} để biết cách đọc những số có thể hiểu theo hai cách.',
  'shares in per cent, which add up to 100; these add up to 1':
    'tỷ trọng tính bằng %, cộng lại bằng 100; các số này cộng lại bằng 1',
  'Multiply them by 100, or show the cells in per cent in the spreadsheet, and import again.':
    'Hãy nhân với 100, hoặc định dạng các ô theo phần trăm trong bảng tính, rồi nhập lại.',
  'Hidden sheets are read where {0} names them: {1}.':
    'Trang tính ẩn chỉ được đọc khi ghi tên bằng {0}: {1}.',
  'a table with figures under or beside years': 'một bảng có số liệu nằm dưới hoặc cạnh các năm',
  'Its sheets: {0}.': 'Các trang tính của tệp: {0}.',
  'a sheet of the file': 'một trang tính của tệp',
  'a spreadsheet or a CSV file of at most {0} MB': 'một tệp bảng tính hoặc CSV không quá {0} MB',
  'a spreadsheet of at most {0} parts and {1} MB when it is unfolded':
    'một bảng tính không quá {0} thành phần và {1} MB sau khi giải nén',
  'Save it anew in a spreadsheet program, with the sheet of the table alone.':
    'Hãy lưu lại bằng phần mềm bảng tính, chỉ giữ trang có bảng.',
  'Open it in a spreadsheet program and save it anew.': 'Hãy mở bằng phần mềm bảng tính rồi lưu lại.',
  'a broken archive': 'một tệp nén hỏng',
  'current, or constant with its reference year such as constant2010':
    'current, hoặc constant kèm năm gốc như constant2010',
  'a decimal mark': 'một dấu thập phân',
  'skip, unknown, or what the row is, such as { activity: services }':
    'skip, unknown, hoặc dòng đó là gì, chẳng hạn { activity: services }',
  'skip, or what is true of the sheet, such as { indicator: grdp }':
    'skip, hoặc điều đúng với trang tính, chẳng hạn { indicator: grdp }',
  'answers by sheet': 'các câu trả lời theo trang tính',
  'words above the table that say what is measured, such as {0}':
    'dòng chữ phía trên bảng cho biết chỉ tiêu được đo, chẳng hạn {0}',
  'Say it with {0}, such as {1}.': 'Hãy ghi bằng {0}, chẳng hạn {1}.',
  'Say it with {0}: {1}, or {2} with the year of its prices.':
    'Hãy ghi bằng {0}: {1}, hoặc {2} kèm năm của giá so sánh.',
  'the reference year of the constant prices': 'năm gốc của giá so sánh',
  'words above the table that name the prices': 'dòng chữ phía trên bảng cho biết loại giá',
  'the unit above the table or in the row': 'đơn vị tính phía trên bảng hoặc trong dòng',
  'Say which it is with {0}, or in {1}.': 'Hãy ghi rõ bằng {0}, hoặc trong {1}.',
  '{0}, the unit of {1}, or one that converts to it': '{0}, đơn vị của {1}, hoặc đơn vị đổi được sang đó',
  '{0} in {1}': '{0} ở {1}',
  '{0} ({1}) in {2}': '{0} ({1}) trong {2}',
  '{0}, as for {1} in the vintage {2}': '{0}, như đã có cho {1} trong bộ số liệu {2}',
  'If it was revised, give this file a vintage of its own with {0}; nothing was written.':
    'Nếu số liệu đã được điều chỉnh, hãy cho tệp này một bộ số liệu riêng bằng {0}; chưa ghi gì cả.',
  'Correct the cell, or mark a missing figure with {0}; leave the row out with {1} in {2}.':
    'Hãy sửa ô đó, hoặc ghi {0} nếu thiếu số liệu; muốn bỏ dòng thì ghi {1} trong {2}.',
  'a number, or the mark of a missing figure': 'một số, hoặc ký hiệu thiếu số liệu',
  'It is {0} or {1}: say which mark parts decimals with {2} or {3}.':
    'Số này là {0} hoặc {1}: hãy cho biết dấu thập phân bằng {2} hoặc {3}.',
  'It is {0} or {1}; {2} can be read in two ways too: say which mark parts decimals with {3} or {4}.':
    'Số này là {0} hoặc {1}; {2} cũng có hai cách đọc: hãy cho biết dấu thập phân bằng {3} hoặc {4}.',
  '{0}.{1}': '{0},{1}',
  '{0} ({1})': '{0} ({1})',
  '--unit "million VND"': '--unit "tỷ đồng"',
  'a number that can be read in one way': 'một số chỉ có một cách đọc',
  'cell {0} ({1})': 'ô {0} ({1})',
  'sheet {0}, cell {1} ({2})': 'trang {0}, ô {1} ({2})',
  'a name that ends in .docx, .pdf, .md, .pptx, .xlsx or .html':
    'tên kết thúc bằng .docx, .pdf, .md, .pptx, .xlsx hoặc .html',
  'the sheet of inputs that brief writes': 'trang nhập liệu do lệnh brief ghi',
  'Known are {0}.': 'Hiện có: {0}.',
  'the name of a scenario of the plan in cell {0}': 'tên một kịch bản của kế hoạch trong ô {0}',
  'a workbook of the years {0}': 'bảng tính của các năm {0}',
  'Type values of your own into the yellow cells.': 'Hãy nhập giá trị của mình vào các ô màu vàng.',
  'a value that was typed': 'một giá trị đã nhập',
  'a figure of the plan, not {0}': 'một chỉ số của kế hoạch, không phải {0}',
  'Its rows and columns must stand as brief wrote them; type the values into a new workbook of the plan.':
    'Các hàng và cột phải giữ như khi lệnh brief ghi; hãy nhập các giá trị vào một bảng tính mới của kế hoạch.',
  '{0} in one row only': '{0} chỉ ở một hàng',
  'nothing: {0} has its value in cell {1}': 'để trống: {0} có giá trị ở ô {1}',
  'nothing: the scenario {0} does not use this figure': 'để trống: kịch bản {0} không dùng số này',
};
