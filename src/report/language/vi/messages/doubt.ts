/** What is said of doubt on assumptions, in Vietnamese, by the key of the message. */
export const doubt: Readonly<Record<string, string>> = {
  power: 'lũy thừa',
  'a number to take the logarithm of': 'một số để lấy lô-ga-rít',
  'a list of at least 10 values': 'danh sách ít nhất 10 giá trị',
  'at least 10 values': 'ít nhất 10 giá trị',
  'With fewer, state low, middle and high.': 'Nếu có ít hơn, hãy cho low, middle và high.',
  'where the doubt is taken from': 'nguồn của độ bất định',
  'the indicator whose past figures are taken': 'chỉ tiêu có số liệu quá khứ được dùng',
  'what a year keeps of the error of the year before, from 0 to 1':
    'phần sai số năm trước còn lại ở năm sau, từ 0 đến 1',
  'a probability from 0% to 100%': 'một xác suất từ 0% đến 100%',
  'a probability above 0% and below 100%': 'một xác suất lớn hơn 0% và nhỏ hơn 100%',
  'a probability such as 80%': 'một xác suất, chẳng hạn 80%',
  'only --scenario, --target and --by of one assumption beside it':
    'chỉ --scenario, --target và --by với một giả định đi kèm',
  'One assumption moves alike in all years, in the futures that the plan holds possible.':
    'Một giả định thay đổi như nhau ở mọi năm, trong các tương lai mà kế hoạch coi là có thể.',
  'a power of two from {0} to {1}, for eight scramblings':
    'một lũy thừa của 2 từ {0} đến {1}, cho tám lần xáo trộn',
  'an event id': 'mã một sự kiện',
  'a number of years, from 1 to 50': 'số năm, từ 1 đến 50',
  'the name of an assumption, such as growth or deflator': 'tên một giả định, chẳng hạn growth hoặc deflator',
  'doubts by assumption, such as { growth: { low: -2 pp, high: 1 pp } }':
    'độ bất định theo giả định, chẳng hạn { growth: { low: -2 pp, high: 1 pp } }',
  'ranges by activity, such as { services: { low: 57%, high: 62% } }':
    'khoảng theo khu vực, chẳng hạn { services: { low: 57%, high: 62% } }',
  'a list of events': 'danh sách sự kiện',
  'an assumption': 'một giả định',
  'two assumptions, such as [growth, deflator]': 'hai giả định, chẳng hạn [growth, deflator]',
  'a correlation from -1 to 1': 'hệ số tương quan từ -1 đến 1',
  'a list of correlations': 'danh sách hệ số tương quan',
  'two assumptions that are in doubt': 'hai giả định có nêu độ bất định',
  'two different assumptions': 'hai giả định khác nhau',
  'each pair once': 'mỗi cặp một lần',
  'Give both the same persistence, or leave it out of both.':
    'Hãy cho cả hai cùng một persistence, hoặc bỏ ở cả hai.',
  none: 'không có',
  '{0} and {1}': '{0} và {1}',
  'a pair with the same persistence': 'một cặp có cùng persistence',
  'correlations that can hold together; a pair that is not named is taken as independent':
    'các hệ số tương quan có thể cùng tồn tại; cặp không nêu được coi là độc lập',
  'The nearest that can: {0}.': 'Gần nhất mà có thể: {0}.',
  'one form: low and high, normal, twoPiece, triangular, empirical, or from':
    'một dạng: low và high, normal, twoPiece, triangular, empirical, hoặc from',
  'Offices think in three figures: low and high, and in the middle what the scenario assumes.':
    'Cơ quan thường nghĩ theo ba con số: thấp, cao, và ở giữa là giả định của kịch bản.',
  'points such as -2 pp': 'điểm phần trăm, chẳng hạn -2 pp',
  'Several assumptions with figures of their own stand behind this name: say how far from them.':
    'Sau tên này là nhiều giả định có số riêng: hãy cho khoảng cách đến các số đó.',
  'a spread above 0 in points, such as 2 pp':
    'độ phân tán lớn hơn 0 tính bằng điểm phần trăm, chẳng hạn 2 pp',
  'a spread above 0 such as 11%': 'độ phân tán lớn hơn 0, chẳng hạn 11%',
  'a spread above 0 in the unit of the indicator': 'độ phân tán lớn hơn 0 theo đơn vị của chỉ tiêu',
  "A middle that is not written is the scenario's own figure.":
    'Không ghi giá trị giữa thì đó là con số của chính kịch bản.',
  "{0}, here as distances from the scenario's own figure":
    '{0}, ở đây là khoảng cách đến con số của chính kịch bản',
  'points such as -2 pp, or a rate such as 6%': 'điểm phần trăm như -2 pp, hoặc một tỷ lệ như 6%',
  "pp is a distance from the scenario's own figure; % is the figure itself.":
    'pp là khoảng cách đến con số của kịch bản; % là chính con số.',
  'a relative difference such as -11%': 'một chênh lệch tương đối, chẳng hạn -11%',
  'points such as -0.5 pp': 'điểm phần trăm, chẳng hạn -0.5 pp',
  'an assumption of the scenario {0}': 'một giả định của kịch bản {0}',
  'no persistence: it is not a path of years': 'không có persistence: đây không phải chuỗi theo năm',
  'a scenario with a structure that is to be reached': 'một kịch bản có cơ cấu cần đạt',
  'Shares stand beside {0}, not in it: {1}.': 'Tỷ trọng đứng bên cạnh {0}, không nằm trong đó: {1}.',
  'Where the growth of each activity is given, doubt that: growth.<activity>.':
    'Nơi cho tăng trưởng từng khu vực, hãy nêu độ bất định của nó: growth.<activity>.',
  'ranges between which shares can add up to 100%':
    'các khoảng mà trong đó tỷ trọng có thể cộng lại bằng 100%',
  'an activity of the base': 'một khu vực của năm gốc',
  'low and high around the share of the scenario, {0}%, above 0% and below 100%':
    'low và high hai bên tỷ trọng của kịch bản, {0}%, lớn hơn 0% và nhỏ hơn 100%',
  'the years looked at, such as 2010-2015': 'các năm được xem xét, chẳng hạn 2010-2015',
  'Past years tell the spread of single years: 0 makes years independent, 1 makes one error last.':
    'Quá khứ cho độ phân tán của từng năm: 0 là các năm độc lập, 1 là một sai số kéo dài.',
  'years up to the base year {0}': 'các năm đến năm gốc {0}',
  'Later years were not known when the plan was made: write {0} to use them all the same.':
    'Các năm sau chưa biết khi lập kế hoạch: hãy ghi {0} nếu vẫn muốn dùng.',
  '{0} values': '{0} giá trị',
  'at least {0} yearly values': 'ít nhất {0} giá trị năm',
  'With fewer, state low, middle and high, and say whose word it is.':
    'Nếu có ít hơn, hãy cho low, middle và high, và nêu đó là ý kiến của ai.',
  'past values that differ from each other': 'các giá trị quá khứ khác nhau',
  'vintages for the base only': 'vintages chỉ dùng cho năm gốc (base)',
  'other vintages of the base than its own, {0}': 'các bộ số liệu khác của năm gốc, ngoài bộ đang dùng {0}',
  'a doubt in scenarios.yaml on what {0} assumes': 'độ bất định trong scenarios.yaml về giả định của {0}',
  'Nothing is uncertain unless the plan says so. For example: {0}.':
    'Không có gì bất định nếu kế hoạch không nêu. Ví dụ: {0}.',
  'a whole number of futures from {0} to {1}': 'số tương lai là số nguyên từ {0} đến {1}',
  'a whole number from 0, below {0}': 'số nguyên từ 0, nhỏ hơn {0}',
  'vintages that differ in GRDP': 'các bộ số liệu có GRDP khác nhau',
  'one of the targets that hang on what is in doubt: {0}':
    'một trong các chỉ tiêu phụ thuộc vào những gì chưa chắc chắn: {0}',
  'the sample {0}, of the scenario {1} and its doubt as they are':
    'mẫu {0}, của kịch bản {1} với những bất định hiện có',
  'Ask again for the odds of this scenario, with the same draws and seed.':
    'Hãy tính lại khả năng của kịch bản này, với cùng số tương lai và số khởi tạo.',
  'a share above 0 and up to 1, such as {0}': 'một tỷ phần trên 0 và không quá 1, như {0}',
  'each past plan once': 'mỗi kế hoạch trước một lần',
  'one past plan with a known error': 'một kế hoạch trước đã biết sai số',
  '{0} past plans with a known error': '{0} kế hoạch trước đã biết sai số',
  'at least {0} past plans with a target for the growth of GRDP, and its actual':
    'ít nhất {0} kế hoạch trước có chỉ tiêu tăng trưởng GRDP, và thực tế của chỉ tiêu đó',
  'One error tells nothing of how far errors spread.': 'Một sai số không cho biết sai số tản mát đến đâu.',
};
