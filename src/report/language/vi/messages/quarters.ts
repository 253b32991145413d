/** What is said of quarters, half-years and nine months, in Vietnamese, by the key of the message. */
export const quarters: Readonly<Record<string, string>> = {
  'a year or years: growth over the same part of the year before is a growthRate':
    'một năm hoặc nhiều năm: tăng trưởng so với cùng kỳ năm trước là growthRate',
  'A part of a year is written such as {0}; the parts are {1}.':
    'Một phần của năm viết như {0}; các phần là {1}.',
  'a level above {0}, that of {1}, as levels are cumulated from January':
    'một giá trị lớn hơn {0} của {1}, vì giá trị được cộng dồn từ tháng một',
  'A quarter by itself is Q2, Q3 or Q4.': 'Riêng một quý là Q2, Q3 hoặc Q4.',
  'only years before {0} beside its parts': 'chỉ các năm trước {0} bên cạnh các quý của năm đó',
  'growth of a part of a year, such as its first quarter': 'tốc độ tăng của một phần năm, chẳng hạn quý I',
  'parts of one year, {0}': 'các quý của một năm, {0}',
  'one rate for an activity and a part of a year': 'một tốc độ cho mỗi khu vực và mỗi phần của năm',
  'a weight of {0}: the level at constant prices of the same part of a year before':
    'quyền số của {0}: giá trị theo giá so sánh của cùng kỳ một năm trước',
  'Or give the weights of all four quarters.': 'Hoặc cho quyền số của cả bốn quý.',
  'growth of the first quarters of the year, without a gap':
    'tốc độ tăng của các quý đầu năm, không bỏ quãng',
  'about {0} %, as it follows from the other parts of the year':
    'khoảng {0} %, như các phần khác của năm cho thấy',
  'at least one quarter still to come': 'còn ít nhất một quý ở phía trước',
  'parts of a projected year, {0} to {1}': 'các quý của một năm dự tính, từ {0} đến {1}',
  'the weights of the quarters of {0}, or its levels of grdp at constant prices in {1} and the whole of {2}':
    'quyền số các quý của {0}, hoặc giá trị grdp theo giá so sánh của {1} và cả năm {2}',
  'the shares of four quarters in the year before, above 0 and 100 together':
    'quyền số bốn quý của năm trước, đều lớn hơn 0 và cộng lại bằng 100',
  'only parts of {0}, or a target beside the years before it':
    'chỉ các quý của {0}, hoặc nêu mục tiêu cùng các năm trước',
  'growth of the years {0} to {1} beside the parts of {2}, as the target is over years':
    'tốc độ tăng các năm {0} đến {1} bên cạnh các quý của {2}, vì mục tiêu tính cho nhiều năm',
  'a part of a year: {0}, such as {1}': 'một phần của năm: {0}, như {1}',
  'the shares of the four quarters, per cent of the year before, such as {0} or {1}':
    'quyền số bốn quý, % của năm trước, như {0} hoặc {1}',
  '{0} beside it, with parts of a year such as {1}': '{0} đi kèm, với các phần của năm như {1}',
  'Ask what its remaining quarters need.': 'Hãy hỏi các quý còn lại cần gì.',
  'either a plan folder, or {0} with a table of facts alone':
    'một thư mục kế hoạch, hoặc {0} với riêng một bảng số liệu',
  'growth of whole years': 'tốc độ tăng của cả năm',
};
