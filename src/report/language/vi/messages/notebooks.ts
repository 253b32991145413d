/** What is said of notebooks, exercises and pictures, in Vietnamese, by the key of the message. */
export const notebooks: Readonly<Record<string, string>> = {
  'a folder of notebooks that were handed in': 'thư mục chứa các sổ tay đã nộp',
  'the number of a unit': 'số của một bài học',
  'There are {0}.': 'Có {0}.',
  'a number above 0': 'số lớn hơn 0',
  'a target, or an indicator with its year and atLeast or atMost':
    'một chỉ tiêu, hoặc một chỉ số kèm năm và atLeast hay atMost',
  'an exercise whose last answer was right': 'một bài tập có câu trả lời cuối cùng đã đúng',
  'a place where no other notebook of this name lies': 'một nơi chưa có sổ tay nào khác cùng tên',
  'Somebody may have worked in it: choose another folder with {0}, or add {1}.':
    'Có thể đã có người làm bài trong đó: hãy chọn thư mục khác bằng {0}, hoặc thêm {1}.',
  'a notebook whose metadata name the plan and the title of the course':
    'một sổ tay có siêu dữ liệu nêu kế hoạch và tên của giáo trình',
  'a list of conditions': 'danh sách điều kiện',
  'a list of sealed texts': 'danh sách đoạn văn được niêm phong',
  'a list of sealed exercises': 'danh sách bài tập được niêm phong',
  'an exercise id': 'mã của một bài tập',
  'number or word': 'number (số) hoặc word (từ)',
  'a key of a scenario': 'một khóa của kịch bản',
  'a list of keys of a scenario': 'danh sách khóa của kịch bản',
  'a scenario': 'một kịch bản',
  'a number of points': 'số điểm',
  'a level': 'mức độ',
  'a list of points': 'danh sách các ý chấm điểm',
  'one of answer, word, design, rubric': 'một trong answer, word, design, rubric',
  'a sentence in both languages': 'một câu bằng cả hai ngôn ngữ',
  'a folder of exercises, a .yaml file for each unit': 'một thư mục bài tập, mỗi bài học một tệp .yaml',
  'The cell that --set adds is counted.': 'Ô do --set thêm vào cũng được đếm.',
  'a number of seconds from above 0 to {0}': 'số giây lớn hơn 0, không quá {0}',
  '--check alone, which compares and writes nothing': 'chỉ --check, vì lệnh này so sánh và không ghi gì',
  'another folder than that of the notebooks': 'một thư mục khác thư mục chứa sổ tay',
  'Leave --out out to write the outputs into the notebooks themselves.':
    'Hãy bỏ --out để ghi kết quả vào chính các sổ tay.',
  'cell {0} (execution {1})': 'ô {0} (lần chạy {1})',
  'cell {0} (execution {1}, {2})': 'ô {0} (lần chạy {1}, {2})',
  'line {0}': 'dòng {0}',
  'line {0}, column {1}': 'dòng {0}, cột {1}',
  'output {0}': 'kết quả {0}',
  '{0}, {1}': '{0}, {1}',
  'code that compiles': 'mã biên dịch được',
  'code that runs to its end': 'mã chạy được đến hết',
  'In full: {0}': 'Đầy đủ: {0}',
  'It goes on: {0}': 'Tiếp theo: {0}',
  'code that ends within {0} s': 'mã chạy xong trong {0} giây',
  'Shorten the cell or raise {0}.': 'Hãy rút ngắn ô hoặc tăng {0}.',
  'The kernel stops at some 500 writes in a row: print one longer text instead.':
    'Nhân (kernel) dừng sau khoảng 500 lần in liên tiếp: hãy in một văn bản dài hơn.',
  'still running': 'vẫn đang chạy',
  'code that leaves the kernel running': 'mã không làm dừng nhân (kernel)',
  'Look for process.exit in the cell, and for a use of more memory than there is.':
    'Hãy tìm process.exit trong ô, hoặc chỗ dùng quá bộ nhớ hiện có.',
  'one of the two: a figure, or a word': 'một trong hai: một con số hoặc một từ',
  'a standard mistake': 'một lỗi thường gặp',
  'a word': 'một từ',
  'a list of words': 'một danh sách từ',
  'a standard mistake (is) or a hint': 'một lỗi thường gặp (is) hoặc một gợi ý (hint)',
  'an id': 'một mã',
  'a unit': 'một đơn vị',
  'a tolerance in the unit of the answer': 'sai số cho phép, theo đơn vị của câu trả lời',
  'a list of mistakes': 'một danh sách lỗi',
  'a list of exercises': 'một danh sách bài tập',
  'an indicator': 'một chỉ tiêu',
  'an activity': 'một khu vực',
  'a region': 'một địa phương',
  'a vintage': 'một bộ số liệu',
  'a year': 'một năm',
  'a verdict': 'một kết quả đánh giá',
  'the name of a function': 'tên một hàm',
  'a number, or one of observed, projected, targets, odds, or computed with from':
    'một số, hoặc một trong observed, projected, targets, odds, hoặc computed với from',
  'a list of figures': 'một danh sách con số',
  'figures by activity': 'các con số theo khu vực',
  'the id of an exercise': 'mã một bài tập',
  'one figure of {0}': 'một số liệu của {0}',
  several: 'nhiều số liệu',
  'Name its activity, unit, price basis or vintage too.':
    'Hãy nêu thêm khu vực, đơn vị, loại giá hoặc bộ số liệu.',
  'a mistake that leads elsewhere than the right answer': 'một lỗi dẫn đến kết quả khác đáp án đúng',
  'an installed package': 'một gói đã cài đặt',
  'Run `npm install {0}`.': 'Hãy chạy `npm install {0}`.',
  'Install it anew: run `npm install {0}`.': 'Hãy cài lại: chạy `npm install {0}`.',
  'a package that loads': 'một gói nạp được',
  'Install tslab and zeromq anew.': 'Hãy cài lại tslab và zeromq.',
  'The kernel says: {0}': 'Nhân (kernel) báo: {0}',
  'a kernel that starts': 'một nhân (kernel) khởi động được',
  'Run it in a cell of a notebook with the tslab kernel.': 'Hãy chạy trong một ô của sổ tay dùng nhân tslab.',
  'a tslab notebook to display in': 'một sổ tay tslab để hiển thị',
  'no output after the end of the cell': 'không có kết quả sau khi ô kết thúc',
  'Write await before the call that causes it.': 'Hãy viết await trước lời gọi gây ra nó.',
  'If that is meant, run the notebook without --check to write its outputs anew.':
    'Nếu đúng ý, hãy chạy sổ tay không có --check để ghi lại kết quả.',
  'no further output': 'không có kết quả nào nữa',
  '{0}, as committed': '{0} như bản đã lưu',
  'no further line, as committed': 'không có dòng nào nữa như bản đã lưu',
  '"{0}", as committed': '"{0}" như bản đã lưu',
  'text on {0}': 'văn bản trên {0}',
  'an error': 'một lỗi',
  'output as {0}': 'kết quả dạng {0}',
  'name=value, the name as the notebook declares it': 'tên=giá trị, tên như sổ tay khai báo',
  'each name once': 'mỗi tên một lần',
  'an object': 'một đối tượng',
  'a list': 'một danh sách',
  'a text or a list of its lines': 'một văn bản hoặc danh sách các dòng của nó',
  'one of {0}': 'một trong {0}',
  'Open the notebook in Jupyter or VS Code and save it again.':
    'Hãy mở sổ tay bằng Jupyter hoặc VS Code rồi lưu lại.',
  'Save the notebook with a newer Jupyter.': 'Hãy lưu sổ tay bằng Jupyter mới hơn.',
  'A notebook of Jupyter has the number of its format at its end.':
    'Sổ tay của Jupyter ghi số phiên bản định dạng ở cuối tệp.',
  'a notebook of format 4': 'một sổ tay định dạng 4',
  'Choose the kernel "TypeScript (tslab)" for the notebook.':
    'Hãy chọn nhân "TypeScript (tslab)" cho sổ tay.',
  'a chart, a table, rows, an answer, a run, a plan or a text':
    'một biểu đồ, bảng, các dòng số liệu, câu trả lời, lần chạy, kế hoạch hoặc văn bản',
  'a text, a finite number or null': 'một văn bản, một số hữu hạn hoặc null',
  'one code cell tagged "{0}"': 'một ô mã có nhãn "{0}"',
  'cells {0} and {1}': 'các ô {0} và {1}',
  'Untag one of them.': 'Hãy bỏ nhãn ở một ô.',
  'Tag the cell that declares them: in JupyterLab in the property inspector (the gears at the right), in VS Code by "Add Cell Tag", in the file by "metadata": {"tags": ["parameters"]}.':
    'Hãy gắn nhãn cho ô khai báo: trong JupyterLab ở bảng thuộc tính (bánh răng bên phải), trong VS Code bằng "Add Cell Tag", trong tệp bằng "metadata": {"tags": ["parameters"]}.',
  'a name that cell {0} declares with const or let': 'một tên mà ô {0} khai báo bằng const hoặc let',
  'a parameter that cell {0} only declares': 'một tham số mà ô {0} chỉ khai báo',
  'Move what follows from it into the next cell: the cell runs before the value is set.':
    'Hãy chuyển phần dùng đến nó sang ô sau: ô này chạy trước khi đặt giá trị.',
  'a use in the same cell': 'chỗ dùng ngay trong ô đó',
  '{0}, as cell {1} declares': '{0} như ô {1} khai báo',
  'Quote it: --set \'{0}="{1}"\'.': 'Hãy đặt trong ngoặc kép: --set \'{0}="{1}"\'.',
  'true or false': 'true hoặc false',
  'a text': 'một văn bản',
  'text made from a number or a name': 'chữ tạo từ một số hoặc một tên',
  'a finite place for every mark': 'vị trí hữu hạn cho mọi ký hiệu',
  'Look for a missing value or a misspelt field.': 'Hãy tìm giá trị thiếu hoặc tên trường viết sai.',
  'characters of the font {0} (weight {1})': 'các ký tự có trong phông {0} (độ đậm {1})',
  'It stands in {0}: replace or remove it.': 'Ký tự nằm trong {0}: hãy thay hoặc bỏ.',
  'a font size in pixels': 'cỡ chữ tính bằng điểm ảnh',
  'dates in universal time': 'thời gian theo giờ quốc tế (UTC)',
  'Use a time unit such as "utcyear" or a scale of type "utc", or write years as numbers.':
    'Dùng đơn vị thời gian như "utcyear" hoặc thang "utc", hoặc viết năm dạng số.',
  'rows with a number in the field "{0}"': 'các dòng có số ở trường "{0}"',
  'rows with a value in the field "{0}"': 'các dòng có giá trị ở trường "{0}"',
  'a number above zero': 'một số lớn hơn 0',
  'a picture of at most {0} pixels a side': 'một hình có mỗi cạnh không quá {0} điểm ảnh',
  'It would have {0}.': 'Hình sẽ có {0}.',
  'an SVG picture': 'một hình SVG',
  'normal {0}': 'phông {0} kiểu thường',
  'rows in the chart itself': 'số liệu nằm ngay trong biểu đồ',
  'a chart that Vega draws without a warning': 'một biểu đồ Vega vẽ được mà không cảnh báo',
  'Look for a misspelt mark, type or property.': 'Hãy tìm ký hiệu, kiểu hoặc thuộc tính viết sai.',
  'It ends: {0}': 'Phần cuối: {0}',
  'The value is still on its way: write await before the call, such as const plan = await openPlan(...).':
    'Giá trị chưa về tới: hãy viết await trước lời gọi, ví dụ const plan = await openPlan(...).',
  'This name is declared twice in the cell: keep const once, or choose another name.':
    'Tên này được khai báo hai lần trong ô: hãy chỉ giữ một const, hoặc chọn tên khác.',
  'What const declares stays as it is: declare the name with let, or choose another name.':
    'Giá trị khai báo bằng const không đổi được: hãy khai báo bằng let, hoặc chọn tên khác.',
  'A text lacks its closing quote: it ends with the same mark that it begins with.':
    'Đoạn chữ thiếu dấu nháy đóng: dấu kết thúc phải giống dấu mở đầu.',
  'A sign that code does not know, such as a curly quote, × or a long minus: type the straight \' or ", * and - on the keyboard.':
    'Có ký tự mà mã lệnh không hiểu, chẳng hạn dấu nháy cong, dấu × hoặc dấu trừ dài: hãy gõ dấu nháy thẳng \' hoặc ", dấu * và dấu - trên bàn phím.',
  'Something is missing before this place: a comma between values, a colon between name and value, quotes around a text, or a closing bracket. A number has no mark for thousands: 1604.':
    'Ngay trước chỗ này thiếu một dấu: dấu phẩy giữa các giá trị, dấu hai chấm giữa tên và giá trị, dấu nháy quanh đoạn chữ, hoặc dấu ngoặc đóng. Số viết không có dấu phân cách hàng nghìn: 1604.',
  "A value is missing here, or a sign is one too many: a number is written without %, such as 8.5, a rate in a scenario with quotes, such as '8.5%', and each bracket is closed once.":
    "Ở đây thiếu một giá trị hoặc thừa một dấu: số viết không kèm %, ví dụ 8.5; tốc độ trong kịch bản đặt trong dấu nháy, ví dụ '8.5%'; mỗi dấu ngoặc chỉ đóng một lần.",
  'A sign is one too many: no = before a formula, and no bracket that closes what was never opened.':
    'Thừa một dấu: trước công thức không có dấu =, và không đóng dấu ngoặc nào chưa mở.',
  'A bracket is missing or one too many: close each one that is opened, and set a comma between arguments, no semicolon.':
    'Thiếu hoặc thừa một dấu ngoặc: mỗi dấu ngoặc mở phải có dấu đóng; giữa các đối số là dấu phẩy, không phải dấu chấm phẩy.',
  'The package of the course is called {0}: look at the spelling.':
    'Gói phần mềm của khóa học tên là {0}: hãy xem lại chính tả.',
  '^ is no power here: write {0}, and {1} for a root.':
    'Ở đây ^ không phải phép lũy thừa: hãy viết {0}; khai căn thì viết {1}.',
  'Count the arguments: a comma separates them, so a decimal comma makes two numbers of one. Write 8.5.':
    'Hãy đếm các đối số: dấu phẩy ngăn cách chúng, nên dấu phẩy thập phân biến một số thành hai. Hãy viết 8.5.',
  'This name is not known here: run the cells above first, look at its spelling, or put quotes around it if it is a text.':
    'Tên này chưa có ở đây: hãy chạy các ô phía trên trước, xem lại chính tả, hoặc đặt trong dấu nháy nếu là đoạn chữ.',
  'There is nothing of this name here: look at its spelling, capital letters count.':
    'Không có gì mang tên này ở đây: hãy xem lại chính tả, có phân biệt chữ hoa và chữ thường.',
  'A number is wanted and a text was given: leave out the quotes, and write a decimal point.':
    'Cần một con số nhưng gặp đoạn chữ: hãy bỏ dấu nháy và viết dấu chấm thập phân.',
  '{0}: {1} The message itself: {2}': '{0}: {1} Thông báo gốc: {2}',
  "What stands here fits nothing before it: a call needs its brackets, such as check('id', 8.5), each bracket is closed once, and an answer in words stands in quotes.":
    "Phần ở đây không khớp với phần đứng trước: lời gọi phải có dấu ngoặc, ví dụ check('id', 8.5); mỗi dấu ngoặc chỉ đóng một lần; câu trả lời bằng chữ đặt trong dấu nháy.",
  'A number and letters touch: a unit is left out, a product has its *, and a text stands in quotes.':
    'Số và chữ viết liền nhau: hãy bỏ đơn vị, viết dấu * giữa hai thừa số, và đặt đoạn chữ trong dấu nháy.',
  'One = gives a name its value: to compare write ===, and on its left stands a name.':
    'Một dấu = là gán giá trị cho tên đứng bên trái; muốn so sánh hãy viết ===.',
  'A name is expected here: write a decimal with a point, such as 8.5, as a comma ends the value, and begin each name with a letter.':
    'Chỗ này phải là một tên: số thập phân viết bằng dấu chấm, chẳng hạn 8.5, vì dấu phẩy kết thúc giá trị; tên nào cũng bắt đầu bằng chữ cái.',
  'This word belongs to the language: choose another name.':
    'Từ này là từ khóa của ngôn ngữ lập trình: hãy chọn tên khác.',
  "A call has round brackets: check('id', 8.5).": "Lời gọi dùng dấu ngoặc tròn: check('id', 8.5).",
  'There is nothing before the dot: look at the names, and whether the cells above have run.':
    'Trước dấu chấm không có giá trị nào: hãy xem lại tên, và các ô phía trên đã chạy chưa.',
  'The package is not beside this notebook: run npm install grdp-pathways in its folder, or open it with grdp-pathways lab.':
    'Không tìm thấy gói bên cạnh sổ tay: hãy chạy npm install grdp-pathways trong thư mục của nó, hoặc mở bằng grdp-pathways lab.',
};
