/** What is said of files and folders, in Vietnamese, by the key of the message. */
export const files: Readonly<Record<string, string>> = {
  'a folder': 'một thư mục',
  'some of {0}': 'một vài trong số {0}',
  'the package @myriaddreamin/typst-ts-node-compiler, which sets PDF':
    'gói @myriaddreamin/typst-ts-node-compiler để dàn trang PDF',
  'Install it: npm install @myriaddreamin/typst-ts-node-compiler. All other formats do without it.':
    'Hãy cài: npm install @myriaddreamin/typst-ts-node-compiler. Các định dạng khác không cần gói này.',
  'a PNG picture in the plan folder, of 4 MB at most': 'một ảnh PNG trong thư mục kế hoạch, không quá 4 MB',
  'the file of a PNG picture in the plan folder': 'tệp của một ảnh PNG trong thư mục kế hoạch',
  'a name': 'một tên',
  'Choose a point as decimal separator in the spreadsheet, then save as "CSV UTF-8": cells are then parted by commas.':
    'Trong bảng tính, chọn dấu chấm làm dấu thập phân rồi lưu dạng "CSV UTF-8": khi đó các ô cách nhau bằng dấu phẩy.',
  'Is it the right file? If so, look for a double quote that does not close.':
    'Có đúng tệp cần dùng không? Nếu đúng, hãy tìm dấu ngoặc kép chưa đóng.',
  'a row of at most {0} KB': 'một dòng không quá {0} KB',
  'at most {0} problems in one table': 'nhiều nhất {0} lỗi trong một bảng',
  'The others are not told: correct these first.': 'Các lỗi khác chưa được nêu: hãy sửa những lỗi này trước.',
  'columns parted by commas': 'các cột cách nhau bằng dấu phẩy',
  'A cell that holds quotes stands in double quotes, and each quote within is doubled.':
    'Ô có dấu ngoặc kép phải đặt trong ngoặc kép, mỗi dấu ngoặc kép bên trong viết hai lần.',
  'double quotes that close': 'dấu ngoặc kép được đóng',
  'a plan folder that is there, or the name of a plan that ships with the package':
    'một thư mục kế hoạch có sẵn trên máy, hoặc tên một kế hoạch có sẵn trong gói',
  'the name of a plan that ships with the package': 'tên một kế hoạch có sẵn trong gói',
  'It is looked for from the folder of the plan.': 'Thư mục được tìm từ thư mục của kế hoạch.',
  'It stands beside the folder of the plan: write {0}.':
    'Thư mục này nằm cạnh thư mục của kế hoạch: hãy viết {0}.',
  'This folder exists, outside the folder of the plan. An include is written from there, so that the plan can be moved: {0}.':
    'Thư mục này có thật nhưng nằm ngoài thư mục của kế hoạch. include được viết tính từ thư mục kế hoạch để có thể di chuyển kế hoạch: {0}.',
  'a folder that exists': 'một thư mục có thật',
  'each folder once, and not the own one': 'mỗi thư mục một lần, không kể chính nó',
  'Choose a name that is not taken: nothing there was touched.':
    'Hãy chọn một tên chưa dùng: không có gì ở đó bị thay đổi.',
  'an empty folder, or none': 'một thư mục trống, hoặc chưa có',
  'Name a notebook, or the folder in which it lies.': 'Hãy nêu một sổ tay, hoặc thư mục chứa nó.',
  'a notebook or a folder with notebooks': 'một sổ tay hoặc thư mục có sổ tay',
  'Name the folder in which the notebooks lie.': 'Hãy nêu thư mục chứa các sổ tay.',
  'The name of a notebook ends in {0}.': 'Tên sổ tay kết thúc bằng {0}.',
  'a folder with notebooks ({0})': 'một thư mục có sổ tay ({0})',
  'The system says {0}.': 'Hệ thống báo: {0}.',
  'a file that can be read': 'một tệp đọc được',
  'a file of at most {0} MB': 'một tệp không quá {0} MB',
  'Is it the right file?': 'Có đúng tệp cần dùng không?',
  'text in UTF-8': 'văn bản mã UTF-8',
  'Save it as "UTF-8".': 'Hãy lưu dạng "UTF-8".',
  'Save it as "UTF-8"; in a spreadsheet: "CSV UTF-8".': 'Hãy lưu dạng "UTF-8"; trong bảng tính: "CSV UTF-8".',
  'bytes that are not text': 'dữ liệu không phải văn bản',
  'Two versions were merged and not yet reconciled: choose one.':
    'Hai phiên bản đã trộn nhưng chưa xử lý xung đột: hãy chọn một.',
  'The end of the file is missing.': 'Tệp bị thiếu phần cuối.',
  'Take a sound copy, or repair the file there.': 'Hãy lấy một bản còn tốt, hoặc sửa tệp tại chỗ đó.',
  JSON: 'JSON',
  YAML: 'YAML',
  'a file': 'một tệp',
  'a device or a pipe': 'một thiết bị hoặc đường ống',
  'figures below the heading': 'các số liệu bên dưới dòng tiêu đề',
  'Give the folder that holds it: {0}.': 'Hãy nêu thư mục chứa tệp này: {0}.',
  'Make one with: grdp-pathways init <folder>.': 'Tạo bằng lệnh: grdp-pathways init <thư mục>.',
  'a plan folder': 'một thư mục kế hoạch',
  'Rename {0}, if it is meant, to {1}.': 'Nếu đó là tệp {0} thì hãy đổi tên thành {1}.',
  'Create it, or make a new plan folder with: grdp-pathways init <folder>.':
    'Hãy tạo tệp này, hoặc tạo thư mục kế hoạch mới bằng lệnh: grdp-pathways init <thư mục>.',
  'another file': 'một tệp khác',
  'Move it away, or choose another folder with --out.':
    'Hãy chuyển tệp đi, hoặc chọn thư mục khác bằng --out.',
  'no file that would be lost': 'không có tệp nào bị mất',
  'Make room or get the right to write there, or choose another place.':
    'Hãy giải phóng chỗ trống hoặc xin quyền ghi, hoặc chọn nơi khác.',
  'a file that can be written': 'một tệp ghi được',
  'Give every column a name, once, and every row a cell for it.':
    'Mỗi cột cần một tên, không trùng nhau, và mỗi dòng cần đủ các ô.',
  'a heading of {0} columns, as all rows have': 'dòng tiêu đề {0} cột như mọi dòng',
  'A decimal comma parts a cell in two: write 34.8. A text that holds commas stands in double quotes.':
    'Dấu phẩy thập phân tách một ô thành hai: hãy viết 34.8. Văn bản có dấu phẩy phải đặt trong ngoặc kép.',
  'A cell without content needs its comma too.': 'Ô trống cũng cần dấu phẩy của nó.',
  '{0} cells, as in the heading': '{0} ô như dòng tiêu đề',
  'Remove it, or choose another folder with --out.': 'Hãy xóa nó, hoặc chọn thư mục khác bằng --out.',
  'a file of that name, or nothing': 'một tệp tên đó, hoặc chưa có gì',
  'Choose another folder with --out, or say --overwrite.':
    'Hãy chọn thư mục khác bằng --out, hoặc thêm --overwrite.',
  'the results of {0}': 'kết quả của {0}',
  'a folder without the results of another plan': 'một thư mục không chứa kết quả của kế hoạch khác',
  'a file that an earlier run wrote, unchanged since': 'một tệp do lần chạy trước ghi và chưa bị sửa',
  'The disk is full: make room, or choose another folder with --out.':
    'Đĩa đầy: hãy giải phóng chỗ trống, hoặc chọn thư mục khác bằng --out.',
  'The disk quota is used up: make room, or choose another folder with --out.':
    'Hết hạn mức đĩa: hãy giải phóng chỗ trống, hoặc chọn thư mục khác bằng --out.',
  'The disk is read-only: choose another folder with --out.':
    'Đĩa chỉ cho đọc: hãy chọn thư mục khác bằng --out.',
  'You may not write there: choose another folder with --out.':
    'Không có quyền ghi ở đó: hãy chọn thư mục khác bằng --out.',
  'A program holds a file there open: close it, or choose another folder with --out.':
    'Có chương trình đang mở tệp ở đó: hãy đóng lại, hoặc chọn thư mục khác bằng --out.',
  'A part of the path is a file: choose another folder with --out.':
    'Một phần của đường dẫn là tệp: hãy chọn thư mục khác bằng --out.',
  'The place does not take new folders: choose another folder with --out.':
    'Nơi đó không tạo được thư mục mới: hãy chọn thư mục khác bằng --out.',
  'A folder within it is on another disk: choose another folder with --out.':
    'Có thư mục con nằm ở đĩa khác: hãy chọn thư mục khác bằng --out.',
  'The path is too long: choose another folder with --out.':
    'Đường dẫn quá dài: hãy chọn thư mục khác bằng --out.',
  'The disk fails: choose another folder with --out.': 'Đĩa bị lỗi: hãy chọn thư mục khác bằng --out.',
  'Too many files are open: close some programs, or choose another folder with --out.':
    'Quá nhiều tệp đang mở: hãy đóng bớt chương trình, hoặc chọn thư mục khác bằng --out.',
  'Wait for its end. If there is no such run, remove {0}.':
    'Hãy đợi lần chạy đó xong. Nếu không có lần chạy nào, hãy xóa {0}.',
  'process {0}': 'tiến trình {0}',
  'a folder into which no other run writes': 'một thư mục không có lần chạy nào khác đang ghi',
  'an output folder that can be written': 'một thư mục kết quả ghi được',
  'at most {0} values that aliases repeat': 'nhiều nhất {0} giá trị do bí danh (alias) lặp lại',
  'Write the values out.': 'Hãy viết đầy đủ các giá trị.',
  more: 'nhiều hơn',
  'Indent with spaces; put a text that holds ": ", " #", { or [ in quotes.':
    'Thụt dòng bằng dấu cách; đặt văn bản có ": ", " #", { hoặc [ trong ngoặc kép.',
  'In double quotes a backslash begins an escape: double it, or use single quotes.':
    'Trong ngoặc kép, dấu gạch chéo ngược mở đầu ký tự thoát: hãy viết hai lần, hoặc dùng ngoặc đơn.',
  'Lines that belong together begin in one column. {0}':
    'Các dòng cùng nhóm phải bắt đầu ở cùng một cột. {0}',
  'A line holds one key and its value. {0}': 'Mỗi dòng chỉ có một khóa và giá trị của nó. {0}',
  'A quote, a bracket, a comma or a colon is missing. {0}':
    'Thiếu dấu ngoặc, dấu phẩy hoặc dấu hai chấm. {0}',
  'A tab does not indent. {0}': 'Không thụt dòng bằng phím tab. {0}',
  'One file holds one document.': 'Mỗi tệp chỉ có một tài liệu.',
  'each key once': 'mỗi khóa một lần',
  'Keep one of the two.': 'Hãy giữ một trong hai.',
  'keys that are written out: a merge key takes none over':
    'các khóa được viết đủ: khóa gộp (merge key) không đưa khóa nào vào',
  'A scenario takes over another with {0}; a whole value is repeated by an anchor and its alias: {1}, {2}.':
    'Một kịch bản kế thừa kịch bản khác bằng {0}; muốn lặp lại cả một giá trị thì dùng neo và bí danh: {1}, {2}.',
  'Within { } a comma parts a text in two: put all of it in quotes.':
    'Trong { } dấu phẩy cắt một đoạn chữ thành hai: hãy đặt cả đoạn trong ngoặc kép.',
  'an alias of an anchor that stands before it': 'bí danh (alias) của một neo (anchor) đứng trước nó',
  'another key': 'một khóa khác',
  'Look for a colon too many behind it, or put it in quotes.':
    'Hãy tìm dấu hai chấm thừa phía sau, hoặc đặt trong ngoặc kép.',
  'a word as key': 'một từ làm khóa',
  'one number': 'một số',
  '{0} {1}': '{0} {1}',
  'text without lost letters': 'văn bản không bị mất chữ',
  'A question mark stands where a letter was lost when the file was saved in another encoding: write the letters again, or take the file from its source, and save it as "UTF-8".':
    'Dấu hỏi là chỗ một chữ đã bị mất khi lưu tệp ở bảng mã khác: hãy gõ lại các chữ đó hoặc lấy lại tệp gốc, rồi lưu ở dạng "UTF-8".',
  'text in straight quotes': 'văn bản trong dấu nháy thẳng',
  'Write straight quotes, as keyboards have them: " or \'.':
    'Hãy dùng dấu nháy thẳng như trên bàn phím: " hoặc \'.',
  'the letter itself': 'chính chữ đó',
  'It is how web pages write a letter: copy the text from the page as it is shown.':
    'Đây là cách trang web ghi một chữ: hãy chép lại nội dung như trang hiển thị.',
  'U+FFFD stands where a letter was lost when the file was saved in another encoding: write the letters again, or take the file from its source, and save it as "UTF-8".':
    'U+FFFD là chỗ một chữ đã bị mất khi lưu tệp ở bảng mã khác: hãy gõ lại các chữ đó hoặc lấy lại tệp gốc, rồi lưu ở dạng "UTF-8".',
  'Vietnamese in Unicode': 'tiếng Việt theo Unicode',
  'The letters are those of {0}: open the file it comes from as "UTF-8", and copy it again.':
    'Đây là chữ {0}: hãy mở tệp nguồn bằng mã "UTF-8" rồi chép lại.',
  'The letters are those of {0}: convert the text to Unicode, with UniKey for example, and save it as "UTF-8".':
    'Các chữ này thuộc bảng mã {0}: hãy chuyển văn bản sang Unicode, chẳng hạn bằng UniKey, rồi lưu ở dạng "UTF-8".',
  'letters of another encoding': 'chữ của một bảng mã khác',
  'letters of {0}': 'chữ của bảng mã {0}',
  'What follows # is a comment: if it belongs to the text, put all of it in quotes; if not, write a blank after #.':
    'Phần sau dấu # là ghi chú: nếu nó thuộc văn bản thì đặt cả câu trong ngoặc kép; nếu không thì thêm dấu cách sau #.',
  'text in quotes': 'văn bản trong ngoặc kép',
  'years such as 2021-2025': 'các năm như 2021-2025',
  'a province: the template has its own years': 'một tỉnh đi kèm: kế hoạch mẫu có các năm của nó',
  'a plan whose base year lies between {0} and {1}': 'một kế hoạch có năm gốc từ {0} đến {1}',
  'a province, such as {0}': 'một tỉnh, chẳng hạn {0}',
  'years from {0} to {1}, the earlier first': 'các năm từ {0} đến {1}, năm trước đứng trước',
  'an indicator that has a figure per head: {0} is in {1}':
    'một chỉ tiêu tính được trên đầu người: {0} có đơn vị {1}',
  'a .docx, .pptx, .xlsx, .md or .html that run.save wrote':
    'tệp .docx, .pptx, .xlsx, .md hoặc .html do run.save ghi',
  'A PDF says what the briefing for Word says: open it in a reader.':
    'Nội dung bản PDF giống bản báo cáo Word: hãy mở bằng phần mềm đọc PDF.',
  'a document that run.save wrote': 'tài liệu do run.save ghi',
};
