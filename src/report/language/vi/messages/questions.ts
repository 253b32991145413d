/** What is said of questions put to a run and of the options of commands, in Vietnamese, by the key of the message. */
export const questions: Readonly<Record<string, string>> = {
  'a case that starts from {0}, as the other does': 'một trường hợp bắt đầu từ {0} như trường hợp kia',
  'an assumption by which {0} reaches {1} {2}': 'một giả định để {0} đạt {1} {2}',
  'a target for the level of GRDP per capita in {0} in {1}':
    'một mục tiêu về GRDP bình quân đầu người tính bằng {0}, năm {1}',
  'a figure of the scenario in the result': 'một số liệu của kịch bản trong kết quả',
  'an activity of the base, or total': 'một khu vực của năm gốc, hoặc total',
  'growth in per cent, above -100': 'tốc độ tăng tính bằng %, lớn hơn -100',
  'one rate for an activity and a year': 'một tốc độ cho mỗi khu vực và mỗi năm',
  'growth of the whole only beside an activity that is left out':
    'tốc độ tăng chung chỉ khi có khu vực bỏ trống',
  'Leave it out: it follows from that of all activities.': 'Hãy bỏ: số này suy ra từ tất cả các khu vực.',
  'at least one lever, such as growth': 'ít nhất một giả định để điều chỉnh, chẳng hạn growth',
  'a projected year, {0} to {1}': 'một năm dự tính, từ {0} đến {1}',
  'a number in {0}': 'một số tính bằng {0}',
  'a target of a level or a share, which has a band in every year':
    'một mục tiêu về mức hoặc tỷ trọng, có khoảng ở từng năm',
  'the id of a target of the plan': 'mã một mục tiêu của kế hoạch',
  'the id of a scenario of the plan': 'mã một kịch bản của kế hoạch',
  'bounds of {0} in per cent': 'khoảng của {0} tính bằng phần trăm',
  'In per cent they are {0} and {1}.': 'Tính bằng phần trăm là {0} và {1}.',
  'two numbers, the lower bound before the upper': 'hai số, cận dưới trước cận trên',
  'a weight above 0': 'một trọng số lớn hơn 0',
  'one assumption in `by`, where bounds stand beside it': 'một giả định trong `by` khi có khoảng đi kèm',
  "Write the bounds with each assumption: by: [{ on: 'growth', bounds: [6, 10] }, …].":
    "Viết khoảng cùng từng giả định: by: [{ on: 'growth', bounds: [6, 10] }, …].",
  'a target of the plan: {0}': 'một mục tiêu của kế hoạch: {0}',
  'Several have it: {0}.': 'Có nhiều mục tiêu như vậy: {0}.',
  'the id or the indicator of a target': 'mã hoặc chỉ tiêu của một mục tiêu',
  'growth of the first years from {0} on, with at least {1} still to come':
    'tốc độ tăng của các năm đầu, từ {0}, còn ít nhất năm {1} ở phía trước',
  'the id of a simulated scenario': 'mã một kịch bản đã dự tính',
  'a component of the base': 'một thành phần của năm gốc',
  'no exchange rate: the base has none': 'không có tỷ giá: năm gốc không có tỷ giá',
  'no population: the base has none': 'không có dân số: năm gốc không có dân số',
  'a scenario with a population, which GRDP per capita takes':
    'một kịch bản có dân số, vì GRDP bình quân đầu người tính theo dân số',
  'Give averagePopulation of {0} in facts.csv, and its change as population in scenarios.yaml.':
    'Hãy ghi averagePopulation của năm {0} vào facts.csv và mức tăng dân số vào khóa population trong scenarios.yaml.',
  'a band such as { lower: 2.5, upper: 3.5 }, per cent above -100, the lower end first':
    'một khoảng như { lower: 2.5, upper: 3.5 }, tính bằng %, lớn hơn -100, cận dưới trước',
  'a scenario whose base lies before {0}': 'một kịch bản có năm gốc trước {0}',
  'a figure in {0}': 'một số liệu tính bằng {0}',
  'a year from {0} on (the past on record runs to {1})': 'một năm từ {0} trở đi (số liệu có đến năm {1})',
  'value of the target': 'giá trị của mục tiêu',
  'a value in the unit of the target': 'một giá trị theo đơn vị của mục tiêu',
  'only --scenario, --target, --to and --by growth beside it':
    'chỉ đi cùng --scenario, --target, --to và --by growth',
  'What is still needed is growth, from the first year that was not observed.':
    'Phần còn cần là tốc độ tăng, kể từ năm đầu tiên chưa có số liệu.',
  '{0} beside it, which says how late a measure of that size can start':
    '{0} đi kèm, để biết giải pháp cỡ đó có thể bắt đầu muộn nhất khi nào',
  'only --latest-start, --scenario, --target and --by of one assumption beside it':
    'chỉ đi cùng --latest-start, --scenario, --target và --by với một giả định',
  'A measure of a size is held against the target as the plan has it.':
    'Giải pháp có quy mô cho trước được so với mục tiêu đúng như kế hoạch nêu.',
  'no {0} beside it': 'không có {0} đi kèm',
  'Every year is tried as the first that changes.': 'Mọi năm đều được thử làm năm đầu tiên thay đổi.',
  'points such as 2pp, or an amount such as 15': 'điểm phần trăm như 2pp, hoặc một lượng như 15',
  'points such as 2pp to add to {0}': 'điểm phần trăm như 2pp để cộng vào {0}',
  'an amount in {0} to add to {1}': 'một lượng tính bằng {0} để cộng vào {1}',
  'Leave out the unit pp.': 'Hãy bỏ đơn vị pp.',
  '{0} beside it': '{0} đi kèm',
  'Facts are audited without it.': 'Kiểm tra số liệu không cần tùy chọn này.',
  'It is about facts that contradict each other.': 'Tùy chọn này dành cho số liệu mâu thuẫn nhau.',
  'an assumption of the scenario {0}: {1}': 'một giả định của kịch bản {0}: {1}',
  'The lower end stands first: {0}.': 'Cận dưới đứng trước: {0}.',
  'an ICOR above 0': 'một hệ số ICOR lớn hơn 0',
  'a band such as {0}, or {1}, or {2}': 'một khoảng như {0}, hoặc {1}, hoặc {2}',
  'at most two cases: from and to': 'nhiều nhất hai trường hợp: đầu và cuối',
  'a target among the two cases': 'một mục tiêu trong hai trường hợp',
  'A scenario is taken as it is: nothing gives way. Name a target, or leave {0} out.':
    'Kịch bản được giữ nguyên, không có gì điều chỉnh. Hãy nêu một mục tiêu, hoặc bỏ {0}.',
  'a scenario ({0}) or a target': 'một kịch bản ({0}) hoặc một chỉ tiêu',
  'Name both cases: {0}.': 'Hãy nêu cả hai trường hợp: {0}.',
  'a plan that states at least one target': 'một kế hoạch có nêu ít nhất một chỉ tiêu',
  'an assumption named in {0}': 'một giả định nêu trong {0}',
  'bounds such as {0}': 'khoảng như {0}',
  'a weight such as {0}': 'trọng số như {0}',
  'growth of a year, such as {0}, or of an activity in it, such as {1}':
    'tốc độ tăng của một năm như {0}, hoặc của một khu vực như {1}',
  'Make room, or send the output elsewhere.': 'Hãy giải phóng chỗ trống, hoặc gửi đầu ra đến nơi khác.',
  'an output that takes what is printed': 'một đầu ra nhận được nội dung in',
  'Leave the option out for all of them, or name some: {0}.':
    'Bỏ tùy chọn để lấy tất cả, hoặc nêu một số: {0}.',
  'at least one scenario of the plan': 'ít nhất một kịch bản của kế hoạch',
  'a plan with a target for the level of GRDP per capita':
    'một kế hoạch có mục tiêu về GRDP bình quân đầu người',
  'a plan with exactly three activities besides taxes on products':
    'một kế hoạch có đúng ba khu vực, không kể thuế sản phẩm',
  'a scenario with the shares of all three activities': 'một kịch bản có tỷ trọng của cả ba khu vực',
  'a plan whose target for GRDP per capita is in USD':
    'một kế hoạch có mục tiêu GRDP bình quân đầu người tính bằng USD',
  'a target for a level or a share of which the run holds figures by year':
    'một mục tiêu về mức hoặc tỷ trọng mà lần chạy có số liệu từng năm',
  'a target, or an indicator and its activity': 'một mục tiêu, hoặc một chỉ tiêu cùng khu vực của nó',
  'an indicator of which the run holds figures': 'một chỉ tiêu mà lần chạy có số liệu',
  'an activity of which the run holds figures': 'một khu vực mà lần chạy có số liệu',
  'a run with a scenario that stands for the plan': 'một lần chạy có kịch bản đại diện cho kế hoạch',
  'a run with the actual as a scenario, or two cases by name':
    'một lần chạy có kịch bản thực tế, hoặc tên của hai trường hợp',
  'a plan with a target that hangs on what is in doubt':
    'một kế hoạch có mục tiêu phụ thuộc vào những gì chưa chắc chắn',
  'a report with a range to draw': 'một báo cáo có khoảng giá trị để vẽ',
  'a scenario that assumes the growth of GRDP': 'một kịch bản có giả định tốc độ tăng GRDP',
  'assumptions that can be projected': 'các giả định dự tính được',
};
