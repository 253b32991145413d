/** What is said of plan.yaml, facts.csv and sources.csv, in Vietnamese, by the key of the message. */
export const plans: Readonly<Record<string, string>> = {
  'the folder of the plan that this one amends': 'thư mục của kế hoạch được điều chỉnh',
  'a plan of the same region, {0}': 'kế hoạch của cùng địa phương, {0}',
  'a plan with {0} in its plan.yaml': 'một kế hoạch có {0} trong plan.yaml',
  'a name that ends in .svg, .png, .vl.json or .csv': 'một tên kết thúc bằng .svg, .png, .vl.json hoặc .csv',
  'letters or outlines': 'letters hoặc outlines',
  '% is relative; a change in points is written with pp.':
    '% là tỷ lệ; thay đổi tính bằng điểm phần trăm viết với pp.',
  'pp counts points; a relative rate is written with %.': 'pp là điểm phần trăm; tỷ lệ viết với %.',
  'pp counts points; a relative rate is written with %. A fall or a rise in points is of the kind {0}, such as {1}.':
    'pp là điểm phần trăm; tỷ lệ viết với %. Mức giảm hoặc tăng tính bằng điểm phần trăm thuộc loại {0}, ví dụ {1}.',
  'Add the % sign.': 'Hãy thêm dấu %.',
  'Add the unit pp.': 'Hãy thêm đơn vị pp.',
  'Write {0} if it is a part of one, {1} if it is in per cent.':
    'Hãy viết {0} nếu là phần của một đơn vị (tỷ lệ dạng thập phân), {1} nếu là phần trăm.',
  'Write {0} if it is an index with the year before = 100; else add the % sign.':
    'Hãy viết {0} nếu đây là chỉ số với năm trước = 100; nếu không, hãy thêm dấu %.',
  'It looks like a level; a rate such as {0} is a change or a part. Levels, of later years too, stand in facts.csv, and observed follows them.':
    'Số này giống một mức tuyệt đối; tỷ lệ như {0} là mức thay đổi hoặc tỷ trọng. Mức tuyệt đối, kể cả của các năm sau, ghi trong facts.csv rồi dùng observed để bám theo.',
  'a year such as {0}': 'một năm như {0}',
  'a number': 'một số',
  'a finite number': 'một số hữu hạn',
  'Write a decimal point: {0}.': 'Hãy viết dấu chấm thập phân: {0}.',
  'Write a decimal point, and no separator of thousands.':
    'Hãy viết dấu chấm thập phân và không tách hàng nghìn.',
  'Write {0} or {1}: a point before three digits may part thousands.':
    'Hãy viết {0} hoặc {1}: dấu chấm trước ba chữ số có thể là dấu tách hàng nghìn.',
  '{0} is none of them.': '{0} không thuộc số đó.',
  'Write it in another unit, such as billion VND.':
    'Hãy viết theo đơn vị khác, chẳng hạn tỷ đồng (billion VND).',
  'Write a bare number, without a sign such as %.': 'Hãy viết số trần, không kèm ký hiệu như %.',
  'Write {0}.': 'Hãy viết {0}.',
  'Write {0}, or {1} where the unit is per mille.': 'Hãy viết {0}, hoặc {1} nếu đơn vị là phần nghìn.',
  'Write {0} and {1}.': 'Hãy viết {0} và {1}.',
  'Write them as a list: {0}.': 'Hãy viết thành danh sách: {0}.',
  'Write the number alone: {0}.': 'Chỉ viết con số: {0}.',
  'Write the number alone, {0}; a mark of a footnote goes into the column note.':
    'Chỉ viết con số {0}; ký hiệu ghi chú thì đưa vào cột note.',
  "It is a spreadsheet's formula or its error: write the number itself.":
    'Đây là công thức hoặc báo lỗi của bảng tính: hãy ghi chính con số.',
  'If brackets mean below zero, write {0}.': 'Nếu dấu ngoặc nghĩa là số âm thì viết {0}.',
  'a year from {0} to {1}': 'một năm từ {0} đến {1}',
  'Write the minus sign as a hyphen: -.': 'Hãy viết dấu âm bằng gạch nối: -.',
  'Write the bare number, no quotes.': 'Hãy viết số trần, không đặt trong ngoặc kép.',
  'Write the bare number: its unit is {0}.': 'Hãy viết số trần: đơn vị là {0}.',
  'Put it in quotes.': 'Hãy đặt trong ngoặc kép.',
  'a scenario id': 'mã một kịch bản',
  'an id used once': 'một mã chỉ dùng một lần',
  'an indicator id': 'mã một chỉ tiêu',
  'a measure id': 'mã một giải pháp',
  'a plan id': 'mã kế hoạch',
  'a region id': 'mã một địa phương',
  'a source id': 'mã một nguồn',
  'an activity id': 'mã một khu vực',
  'a vintage id': 'mã một bộ số liệu',
  'the unit, such as "million USD"': 'đơn vị, chẳng hạn "million USD"',
  'the unit, such as "USD per person"': 'đơn vị, chẳng hạn "USD per person"',
  'a number of digits from 0 to 6': 'số chữ số từ 0 đến 6',
  'what the indicator is': 'loại của chỉ tiêu',
  'the sign of its figures': 'dấu của các số liệu',
  'a text in Vietnamese': 'một văn bản tiếng Việt',
  'a text in English': 'một văn bản tiếng Anh',
  'the task group it belongs to': 'nhóm nhiệm vụ của giải pháp',
  'the clause that states it': 'điều khoản nêu nội dung này',
  'a list of folders': 'một danh sách thư mục',
  'a list of activities': 'một danh sách khu vực',
  'a list of parts': 'danh sách các phần (trong đó)',
  'a list of vintages': 'một danh sách bộ số liệu',
  'a list of indicators': 'một danh sách chỉ tiêu',
  'a list of measures': 'một danh sách giải pháp',
  'at least one activity': 'ít nhất một khu vực',
  'a year such as 2020 or years such as 2016-2020': 'một năm như 2020 hoặc các năm như 2016-2020',
  'The earlier year comes first.': 'Năm trước phải đứng trước.',
  'the date of the document, such as "2015-12"': 'ngày của văn bản, chẳng hạn "2015-12"',
  'when it was published, such as "2015-12"': 'thời điểm công bố, chẳng hạn "2015-12"',
  'a number, a percentage such as 8% or points such as -2.0 pp':
    'một số, một tỷ lệ như 8% hoặc điểm phần trăm như -2.0 pp',
  'a rate such as 8.5%': 'một tỷ lệ như 8.5%',
  'percentage points such as -2.0 pp': 'điểm phần trăm như -2.0 pp',
  'the indicator it is for': 'chỉ tiêu của mục tiêu',
  'a direction': 'hướng của mục tiêu',
  '{0}, the unit of {1}': '{0}, đơn vị của {1}',
  'It is a figure of a year: twelve times that of a month.':
    'Đây là số của cả năm: gấp mười hai lần số của một tháng.',
  'another kind for {0}: it is in {1}, and a share in percent':
    'một loại khác cho {0}: chỉ tiêu này tính bằng {1}, còn tỷ trọng tính bằng %',
  "An activity's share is of {0}; what one indicator is of another is the level of one with {1}.":
    'Tỷ trọng của một ngành dùng {0}; tỷ lệ giữa hai chỉ tiêu là mức (level) của một chỉ tiêu khai {1}.',
  '{0} times the year before is growth of {1}.': 'Gấp {0} lần năm trước tức là tăng {1}.',
  'the year of {0}': 'năm của {0}',
  'It can be left out.': 'Có thể bỏ trống.',
  'range or value, not both': 'range hoặc value, không dùng cả hai',
  'Leave one of them out.': 'Hãy bỏ một trong hai.',
  'Give both, or change the direction to atLeast, atMost or about.':
    'Hãy cho cả hai cận, hoặc đổi direction thành atLeast, atMost hoặc about.',
  'a list of activity ids': 'danh sách mã khu vực',
  'activity or activities, not both': 'activity hoặc activities, không dùng cả hai',
  'two or more activities': 'từ hai khu vực trở lên',
  'one activity for {0}: in {1} activities do not add up':
    'một khu vực cho {0}: tính bằng {1} thì các khu vực không cộng lại được',
  'Growth of a group is that of grdp, its share that of shareOfGrdp.':
    'Tốc độ tăng của một nhóm là của grdp, tỷ trọng của nhóm là của shareOfGrdp.',
  'each activity once': 'mỗi khu vực một lần',
  'activities: the whole has them all already': 'các khu vực: tổng số đã gồm tất cả',
  'no part of {0}, which has it already': 'không nêu bộ phận của {0}, vì khu vực ấy đã gồm bộ phận này',
  'Growth of each year is the level of growthRate, in percent.':
    'Tốc độ tăng từng năm là mức (level) của growthRate, tính bằng percent.',
  '{0} is a part of {1}: a shock on {2} falls on all its parts alike.':
    '{0} là một bộ phận của {1}: cú sốc đối với {2} tác động như nhau đến mọi bộ phận.',
  '{0} is a part of {1}, and has the prices of {2}.': '{0} là một bộ phận của {1} và theo giá của {2}.',
  '{0} is a part of {1}: it is in doubt with {2}, under {3}.':
    '{0} là một bộ phận của {1}: độ bất định theo {2}, khai ở {3}.',
  'at least {0} {1}': 'ít nhất {0} {1}',
  'at most {0} {1}': 'nhiều nhất {0} {1}',
  'more than min': 'lớn hơn min',
  '{0} or {1}, not both': '{0} hoặc {1}, không dùng cả hai',
  'the direction atMost, as the first place is 1': 'direction atMost, vì hạng nhất là 1',
  'The first ten: value: 10, direction: atMost.': 'Nhóm mười tỉnh đầu: value: 10, direction: atMost.',
  'a place, such as 10 for the first ten': 'một thứ hạng, chẳng hạn 10 cho nhóm mười tỉnh đầu',
  'with whom a place is compared': 'phạm vi so sánh thứ hạng',
  'whose place is the first': 'tỉnh nào xếp hạng nhất',
  'a place from 1 to {0}, as {1} provinces are compared':
    'một thứ hạng từ 1 đến {0}, vì có {1} tỉnh được so sánh',
  'Only a share or a level is reached by a date: other kinds speak of the whole period, or of years of it such as {0}.':
    'Chỉ tỷ trọng (share) hoặc mức (level) mới có thời hạn đạt được: các loại khác nói về cả giai đoạn, hoặc về một số năm của giai đoạn, chẳng hạn {0}.',
  'no years for {0}': 'không nêu giai đoạn cho {0}',
  'It speaks of one year: growth, changes and totals are of several.':
    'Mục tiêu này nói về một năm: tốc độ tăng, mức thay đổi và tổng số mới tính qua nhiều năm.',
  'byYear or {0}, not both': 'byYear hoặc {0}, không dùng cả hai',
  'the point: value: a': 'giá trị: value: a',
  'one value, as the direction is about': 'một giá trị, vì direction là about',
  'Give the point as value: a, or change the direction to within.':
    'Hãy cho một giá trị value: a, hoặc đổi direction thành within.',
  'a tolerance only where the direction is about': 'dung sai (tolerance) chỉ khi direction là about',
  'Leave it out, or change the direction to about.': 'Hãy bỏ đi, hoặc đổi direction thành about.',
  'a tolerance above zero': 'dung sai lớn hơn 0',
  GRDP: 'GRDP',
  'GRDP per capita': 'GRDP bình quân đầu người',
  'GRDP or GRDP per capita': 'GRDP hoặc GRDP bình quân đầu người',
  'the average population': 'dân số trung bình',
  'the exchange rate': 'tỷ giá',
  'levels of {0} at constant {1} prices of every activity, in the vintage {2}':
    'số tuyệt đối năm {0} theo giá so sánh {1} của mọi khu vực, trong bộ số liệu {2}',
  'Known reference years: {0}. Levels at other prices need the current and the constant levels of {1}.':
    'Các năm so sánh đã có: {0}. Muốn quy về giá năm khác phải có số tuyệt đối giá hiện hành và giá so sánh của năm {1}.',
  'the share of {0} in GRDP': 'tỷ trọng của {0} trong GRDP',
  'the shares of GRDP': 'các tỷ trọng trong GRDP',
  '{0} of {1}, at current prices, in the vintage {2}': '{0} năm {1} theo giá hiện hành trong bộ số liệu {2}',
  '{0} of {1} in the vintage {2}': '{0} năm {1} trong bộ số liệu {2}',
  'No vintage has it: add it to facts.csv.': 'Không bộ số liệu nào có: hãy thêm vào facts.csv.',
  'Such vintages: {0}.': 'Các bộ số liệu có: {0}.',
  'The accounts of a base come from one vintage: do not mix two.':
    'Số liệu năm gốc lấy từ một bộ: không trộn hai bộ.',
  'a vintage that has {0} of {1}': 'một bộ số liệu có {0} năm {1}',
  'one figure for {0} of {1} in the vintage {2}': 'một con số duy nhất về {0} năm {1} trong bộ số liệu {2}',
  'Keep one of them in facts.csv, or name two vintages.':
    'Hãy giữ một số trong facts.csv, hoặc đặt tên hai bộ số liệu.',
  'the {0} of the figure': 'cột {0} của số liệu',
  'Write {0} where it is of no single activity.': 'Hãy viết {0} nếu số liệu không thuộc riêng khu vực nào.',
  'Leave the row out: a missing figure is missing, never zero.':
    'Hãy bỏ dòng này: số liệu thiếu là thiếu, không phải bằng 0.',
  'Write the number alone: its unit stands in the column unit.': 'Chỉ viết số: đơn vị nằm ở cột unit.',
  'current, constant with its reference year such as constant2010, or nothing':
    'current, constant kèm năm so sánh như constant2010, hoặc để trống',
  '{0} {1} rows name it.': '{0} Có {1} dòng nêu tên này.',
  'an indicator of the accounts, or one that plan.yaml declares':
    'một chỉ tiêu của tài khoản, hoặc chỉ tiêu plan.yaml khai báo',
  '{0}, or an activity of the plan': '{0}, hoặc một khu vực của kế hoạch',
  'a vintage that plan.yaml declares': 'một bộ số liệu plan.yaml khai báo',
  'a source that sources.csv lists': 'một nguồn có trong sources.csv',
  'one figure for {0}, vintage {1}, in {2}': 'một con số duy nhất về {0}, bộ số liệu {1}, tính bằng {2}',
  'The row repeats an earlier one: remove it.': 'Dòng này lặp lại một dòng trước: hãy xóa.',
  'An earlier row says {0}: keep one, or name two vintages.':
    'Một dòng trước ghi {0}: hãy giữ một, hoặc đặt tên hai bộ số liệu.',
  'shares of GRDP that add up to 100 % within rounding ({0} points)':
    'các tỷ trọng trong GRDP cộng lại bằng 100 %, sai lệch do làm tròn không quá {0} điểm phần trăm',
  'A component is missing, or figures of two vintages are mixed.':
    'Thiếu một thành phần, hoặc trộn số liệu của hai bộ.',
  'a heading with the columns {0}': 'dòng tiêu đề có các cột {0}',
  'a column {0}': 'cột {0}',
  'a name for every column': 'tên cho mọi cột',
  'a known column': 'một cột đã biết',
  'each column once': 'mỗi cột một lần',
  'a known key': 'một khóa đã biết',
  'an object with the keys {0}': 'một mục có các khóa {0}',
  'Use letters, digits, ".", "-" and "_" only, and begin with a letter or digit.':
    'Chỉ dùng chữ cái không dấu, chữ số, ".", "-" và "_"; bắt đầu bằng chữ cái hoặc chữ số.',
  'The language the program is written in keeps this word for itself: choose another.':
    'Từ này dành riêng cho ngôn ngữ lập trình: hãy chọn từ khác.',
  '{0}: {1}': '{0}: {1}',
  'Did you mean {0}? What was found holds {1}.': 'Có phải ý bạn là {0}? Chữ gặp phải có ký tự {1}.',
  'Write {0} as a digit from 0 to 9.': 'Hãy viết {0} bằng chữ số từ 0 đến 9.',
  'Write {0} if it is a factor of growth, {1} if it is in per cent.':
    'Hãy viết {0} nếu đó là tốc độ phát triển dạng lần, {1} nếu đó là phần trăm.',
  'Did you mean {0}?': 'Có phải ý bạn là {0}?',
  'Did you mean one of these: {0}?': 'Có phải ý bạn là một trong các tên này: {0}?',
  'There is none yet.': 'Chưa có tên nào.',
  'Known names: {0} and {1} more.': 'Các tên đã biết: {0} và {1} tên khác.',
  'Known names: {0}.': 'Các tên đã biết: {0}.',
  'Every projection has it: leave this entry out, or give it another id.':
    'Dự tính nào cũng có chỉ tiêu này: hãy bỏ mục này, hoặc đặt mã khác.',
  'an indicator that the accounts do not give': 'một chỉ tiêu mà tài khoản không có sẵn',
  "a year of the plan's period {0}-{1}": 'một năm trong kỳ kế hoạch {0}-{1}',
  'a value of another kind': 'một giá trị thuộc loại khác',
  'This key is called {0} now.': 'Khóa này nay tên là {0}.',
  'A reason stands beside a value; that of a whole scenario is its {0}.':
    'Lý do đứng cạnh một giá trị; lý do của cả kịch bản là {0}.',
  'It stands beside the value: {0}.': 'Nó đứng cạnh giá trị: {0}.',
  'text in letters that documents can show': 'văn bản gồm những chữ mà tài liệu hiển thị được',
  'text in one line, in letters that charts can draw':
    'văn bản trên một dòng, gồm các chữ mà biểu đồ vẽ được',
  'Remove or replace {0}.': 'Hãy bỏ hoặc thay {0}.',
  'In YAML, > joins lines where | keeps them apart.':
    'Trong YAML, > nối các dòng, còn | giữ nguyên chỗ xuống dòng.',
  'an id that nobody takes for {0}': 'một mã không thể nhầm với {0}',
  'another id: {0} stands for all activities': 'một mã khác: {0} chỉ mọi khu vực',
  'Only a component with the id {0} can be below zero: give taxes less subsidies on products that id.':
    'Chỉ thành phần có id {0} được phép âm: hãy đặt id này cho thuế sản phẩm trừ trợ cấp sản phẩm.',
  'Leave the row out where the base has no such component.':
    'Hãy bỏ dòng này nếu năm gốc không có thành phần đó.',
  'the share of {0} in the base, in {1}': 'tỷ trọng của {0} ở năm gốc, tính bằng {1}',
  'GRDP of the base, in {0}': 'GRDP năm gốc, tính bằng {0}',
  'the population of the base, in {0}': 'dân số năm gốc, tính bằng {0}',
  'a list of indicator ids': 'danh sách mã chỉ tiêu',
  'another kind for {0}: in {1} its years do not add up':
    'một loại chỉ tiêu khác cho {0}: tính bằng {1} thì các năm không cộng lại được',
  'the office that {0} stands beside': 'cơ quan đứng cùng {0}',
};
