/** What is said of scenarios.yaml and of projecting it, in Vietnamese, by the key of the message. */
export const scenarios: Readonly<Record<string, string>> = {
  'what {0} can hold: texts, numbers, lists, and objects by name':
    'những gì {0} ghi được: chữ, số, danh sách và đối tượng theo tên',
  'an object that holds itself': 'một đối tượng chứa chính nó',
  'a value that cannot be read': 'một giá trị không đọc được',
  'a list of ids of scenarios, or of scenarios as scenarios.yaml writes them':
    'danh sách mã kịch bản, hoặc kịch bản viết như trong scenarios.yaml',
  'Such as {0} or {1}.': 'Chẳng hạn {0} hoặc {1}.',
  'an activity id or {0}': 'mã một khu vực, hoặc {0}',
  'the indicator whose figures are followed': 'chỉ tiêu có số liệu được dùng theo',
  'the vintage of the figures': 'bộ số liệu',
  'how the figures are followed': 'cách dùng số liệu',
  'how the value came about': 'trạng thái của giá trị',
  'a rate such as 8.5%, or residual': 'một tỷ lệ như 8.5%, hoặc residual',
  'values by year, such as { 2016: 8%, 2017-2020: 9% }':
    'giá trị theo năm, chẳng hạn { 2016: 8%, 2017-2020: 9% }',
  'an amount in the unit of the indicator': 'một lượng theo đơn vị của chỉ tiêu',
  'one of growth: 8%, change: -2 pp, add: 14.5, amount: 9000, shareOfGrdp: 33%':
    'một trong growth: 8%, change: -2 pp, add: 14.5, amount: 9000, shareOfGrdp: 33%',
  'total, an activity, exchangeRate, population, deflator or an indicator':
    'total, một khu vực, exchangeRate, population, deflator hoặc một chỉ tiêu',
  'an effect': 'kiểu tác động',
  '{0}, above 0': '{0}, lớn hơn 0',
  'an ICOR, such as 5.5': 'hệ số ICOR, chẳng hạn 5.5',
  'an ICOR': 'cách tính ICOR',
  'capital over GRDP, such as 2.5': 'vốn trên GRDP, chẳng hạn 2.5',
  'a scenario that starts from the accounts': 'một kịch bản xuất phát từ số liệu tài khoản (GRDP năm gốc)',
  'the id of another scenario': 'mã một kịch bản khác',
  'a list of measure ids': 'một danh sách mã giải pháp',
  'one vintage, such as plan-time': 'một bộ số liệu, chẳng hạn plan-time',
  'the vintage of the population': 'bộ số liệu của dân số',
  'The vintage {0} has GRDP per capita in USD alone: add it in VND, as published or at the exchange rate it was converted with.':
    'Bộ số liệu {0} chỉ có GRDP bình quân đầu người tính bằng USD: hãy thêm số tính bằng đồng, theo số công bố hoặc theo tỷ giá đã dùng khi quy đổi.',
  'the vintage of the exchange rate': 'bộ số liệu của tỷ giá',
  'a closure': 'cách khép kín mô hình (closure)',
  'growth by activity or of the total, such as { total: 8.5% }':
    'tốc độ tăng theo khu vực hoặc chung, chẳng hạn { total: 8.5% }',
  'A path stands under {0} or an activity, such as { {1}: { 2016: 8%, 2017-2020: 9% } }.':
    'Một chuỗi giả định phải nằm dưới {0} hoặc dưới mã một khu vực, chẳng hạn { {1}: { 2016: 8%, 2017-2020: 9% } }.',
  'a path of the shares': 'đường đi của tỷ trọng',
  'shares by activity, such as { services: 60% }': 'tỷ trọng theo khu vực, chẳng hạn { services: 60% }',
  'changes by activity, or one for all such as { all: 2.7% }':
    'mức tăng theo khu vực, hoặc chung cho tất cả như { all: 2.7% }',
  'assumptions by indicator': 'giả định theo chỉ tiêu',
  'a list of shocks': 'một danh sách cú sốc',
  'a list of scenarios': 'một danh sách kịch bản',
  'at least one scenario': 'ít nhất một kịch bản',
  "years of the plan's period {0}-{1}, as each year takes its own figure":
    'các năm trong kỳ kế hoạch {0}-{1}, vì mỗi năm dùng số liệu của chính năm đó',
  'the earlier year first, such as 2017-2020': 'năm trước đứng trước, chẳng hạn 2017-2020',
  "years of the plan's period {0}-{1}": 'các năm trong kỳ kế hoạch {0}-{1}',
  'each year once': 'mỗi năm một lần',
  'a rate above -100%': 'một tỷ lệ lớn hơn -100%',
  'A fall by 100% or more leaves nothing, or less than nothing.':
    'Giảm từ 100% trở lên thì không còn gì, hoặc âm.',
  '{0} for {1}': '{0} cho {1}',
  'Shares and figures at current prices take it; growth and levels at constant prices are the same whatever it is.':
    'Tỷ trọng và số liệu theo giá hiện hành cần mức tăng này; tốc độ tăng và số liệu theo giá so sánh không phụ thuộc vào nó.',
  'the deflator change of {0}, such as 2.7%,': 'mức tăng chỉ số giảm phát của {0} (chẳng hạn 2.7%)',
  'all activities': 'mọi khu vực',
  'the change of the exchange rate, such as 1%,': 'mức tăng tỷ giá (chẳng hạn 1%)',
  'the change of the population, such as 1%,': 'mức tăng dân số (chẳng hạn 1%)',
  'at least one scenario that is not abstract': 'ít nhất một kịch bản không phải kịch bản khung (abstract)',
  'An abstract scenario only serves those that extend it.':
    'Kịch bản khung chỉ để các kịch bản khác kế thừa (extends).',
  'one scenario that is the actual path': 'một kịch bản duy nhất là diễn biến thực tế',
  'one scenario that is the plan': 'một kịch bản duy nhất đại diện cho kế hoạch',
  '{0} on a scenario that is not abstract': '{0} ở kịch bản không phải kịch bản khung (abstract)',
  'An abstract scenario is never projected.': 'Kịch bản khung không được dự tính.',
  '{0} is marked as it already.': 'Kịch bản {0} đã được đánh dấu như vậy.',
  'plan on another scenario than the actual': 'plan ở kịch bản khác kịch bản thực tế',
  'What happened in fact cannot stand for the plan.': 'Diễn biến thực tế không thể đại diện cho kế hoạch.',
  'another id: observed names the published figures': 'một mã khác: observed chỉ số liệu đã công bố',
  'a measure of the plan': 'một giải pháp của kế hoạch',
  'total social investment over GRDP, such as 33%,':
    'tỷ lệ vốn đầu tư toàn xã hội so với GRDP (chẳng hạn 33%)',
  'what turns investment into growth: icor, or longTermGrowth':
    'cách vốn đầu tư tạo ra tăng trưởng: icor, hoặc longTermGrowth',
  'icor or longTermGrowth, not both': 'icor hoặc longTermGrowth, không dùng cả hai',
  'the ICOR, such as 5.5,': 'hệ số ICOR (chẳng hạn 5.5)',
  'an ICOR above the investment rate of {0}, {1}% or {2}, as the way is direct':
    'hệ số ICOR lớn hơn tỷ lệ vốn đầu tư năm {0}, {1}% tức {2}, vì way là direct',
  'Growth is rate / (ICOR - rate).': 'Tốc độ tăng = tỷ lệ vốn / (ICOR - tỷ lệ vốn).',
  'a rate from 0%': 'một tỷ lệ từ 0%',
  'the {0}, such as 1%,': '{0} (chẳng hạn 1%)',
  'a part from 0% to 100%': 'một phần từ 0% đến 100%',
  'no assumption for {0}: growth follows from {1}, which tells it':
    'không có giả định cho {0}: tăng trưởng tính theo {1}, nơi đã nêu số này',
  'Leave it out, or use another closure.': 'Hãy bỏ mục này, hoặc dùng closure khác.',
  'This closure derives growth from investment: leave it out, or use another closure.':
    'Cách khép kín này suy ra tốc độ tăng từ vốn đầu tư: hãy bỏ, hoặc dùng closure khác.',
  'no growth': 'không có growth',
  'a closure: byActivity, byTotalAndStructure or byInvestment':
    'cách khép kín mô hình (closure): byActivity, byTotalAndStructure hoặc byInvestment',
  'the growth of {0}, such as 8.5%,': 'tốc độ tăng của {0} (chẳng hạn 8.5%)',
  'Growth by activity gives the total; only an activity can be what is left of it.':
    'Tốc độ tăng theo khu vực cho ra tổng; chỉ một khu vực mới có thể là phần còn lại.',
  'Give rates to all activities but one.': 'Hãy cho tốc độ tăng của mọi khu vực trừ một.',
  'at most one residual activity': 'nhiều nhất một khu vực là residual',
  'the growth of total, such as 8.5%, from which {0} is what is left':
    'tốc độ tăng của total (chẳng hạn 8.5%), để {0} là phần còn lại',
  'Growth by activity gives the total: leave total out, or mark one activity as residual.':
    'Tốc độ tăng theo khu vực cho ra tổng: hãy bỏ total, hoặc để một khu vực là residual.',
  'growth by activity only': 'chỉ growth theo khu vực',
  'a structure: year, and the shares of that year': 'cơ cấu (structure): year và shares của năm đó',
  'This closure takes the total and derives the activities: leave it out, or use byActivity.':
    'Cách khép kín này lấy tổng rồi suy ra các khu vực: hãy bỏ, hoặc dùng byActivity.',
  'growth of total only': 'chỉ growth của total',
  'the {0} of {1}': '{0} của {1}',
  'an indicator that plan.yaml declares': 'một chỉ tiêu plan.yaml khai báo',
  'a vintage that has {0} of {1} in {2}': 'một bộ số liệu có {0} năm {1} tính bằng {2}',
  'None has: leave the vintage out, or add the figure to facts.csv.':
    'Không bộ nào có: hãy bỏ vintage, hoặc thêm số liệu vào facts.csv.',
  'the id of a scenario of this file': 'mã một kịch bản của tệp này',
  'a scenario that does not lead back to this one': 'một kịch bản không kế thừa vòng về chính nó',
  'The circle: {0}.': 'Vòng kế thừa: {0}.',
  'It is missing in {0}: give it there, or in what they extend.':
    'Thiếu ở {0}: hãy cho ở đó, hoặc ở kịch bản mà chúng kế thừa.',
  'the vintage of the base, {0}': 'bộ số liệu của năm gốc, {0}',
  'Growth measured on one base does not carry over to another: choose the base of the same vintage.':
    'Tốc độ tăng tính trên gốc này không dùng được cho gốc khác: hãy chọn năm gốc cùng bộ số liệu.',
  '{0} ({1}, {2}, vintage {3})': '{0} ({1}, {2}, bộ số liệu {3})',
  'The facts have none.': 'Không có trong facts.csv.',
  'The facts have it in the vintages {0}.': 'Có trong các bộ số liệu {0}.',
  'figures of {0}': 'số liệu về {0}',
  'Growth is of volumes; what grows at current prices grows with prices too.':
    'Tăng trưởng tính theo khối lượng; theo giá hiện hành thì gồm cả tăng giá.',
  '{0} at constant prices': '{0} theo giá so sánh',
  'Figures in different units or prices do not mix: give them vintages of their own.':
    'Không trộn số liệu khác đơn vị hoặc loại giá: hãy tách thành các bộ số liệu riêng.',
  '{0} in one unit and price basis': '{0} cùng một đơn vị và loại giá',
  'figures in {0}': 'số liệu tính bằng {0}',
  'a region of the facts': 'một địa phương có trong facts.csv',
  '{0} above zero in {1} and {2}, for its growth': '{0} lớn hơn 0 ở năm {1} và {2} để tính tốc độ tăng',
  'two years to measure the change between, such as {0}-{1}':
    'hai năm để tính mức thay đổi, chẳng hạn {0}-{1}',
  'a figure of {0} ({1}, vintage {2}) for {3}': 'số liệu về {0} ({1}, bộ số liệu {2}) của {3}',
  'Known: {0}.': 'Đã có: {0}.',
  'a label in both languages': 'nhãn (label) bằng cả hai thứ tiếng',
  'a sentence of motive in both languages': 'một câu nêu lý do (motive) bằng cả hai thứ tiếng',
  'a base: year, vintage and exchangeRate': 'năm gốc (base): year, vintage và exchangeRate',
  'a base: year and vintage': 'năm gốc (base): year và vintage',
  'Write {0}, for instance. {1}': 'Hãy viết, chẳng hạn, {0}. {1}',
  "the year before the plan's period, {0}": 'năm ngay trước kỳ kế hoạch, {0}',
  'A target of the plan in USD takes it, or the change of the exchange rate that is assumed.':
    'Cần cho mục tiêu tính bằng USD của kế hoạch, hoặc cho mức tăng tỷ giá đã giả định.',
  'an activity of the base {0} ({1})': 'một khu vực của năm gốc {0} ({1})',
  'the share of {0}, such as 20%': 'tỷ trọng của {0}, chẳng hạn 20%',
  'The base {0} ({1}) has this activity.': 'Năm gốc {0} ({1}) có khu vực này.',
  'a share above 0%': 'một tỷ trọng lớn hơn 0%',
  'shares that add up to exactly 100%': 'các tỷ trọng cộng lại đúng bằng 100%',
  '1 point': '1 điểm phần trăm',
  '{0} points': '{0} điểm phần trăm',
  'Take {0} away.': 'Hãy bớt {0}.',
  '{0} Perhaps {1} is meant for {2}.': '{0} Có lẽ {2} phải là {1}.',
  'Add {0}.': 'Hãy thêm {0}.',
  'something this scenario gives a path to': 'một đại lượng mà kịch bản này có giả định',
  'something that the scenario {0} gives a path to': 'một đại lượng mà kịch bản {0} có giả định',
  'a size above -100%': 'một cỡ (size) lớn hơn -100%',
  'Leave it out, or make the effect oneOff.': 'Hãy bỏ, hoặc đổi effect thành oneOff.',
  'no recovery of a lasting shock': 'không có recoverBy với cú sốc lâu dài (lasting)',
  "a year after the shock's, {0}": 'một năm sau năm của cú sốc, {0}',
  "a year within {0} of the shock's, {1}": 'một năm trong vòng {0} năm kể từ năm của cú sốc, {1}',
  'What lasts longer is lasting: effect: lasting.': 'Tác động kéo dài hơn là lâu dài: effect: lasting.',
  '{0}, or an activity of the base {1} ({2})': '{0}, hoặc một khu vực của năm gốc {1} ({2})',
  'Declare the indicator in the unit of GRDP, or give its amounts.':
    'Hãy khai báo chỉ tiêu theo đơn vị của GRDP, hoặc cho các lượng (amount).',
  'the unit billion VND for a share of GRDP': 'đơn vị billion VND cho tỷ lệ so với GRDP',
  'Points are added to a percentage: use add for an amount.':
    'Điểm phần trăm chỉ cộng vào tỷ lệ phần trăm: với lượng hãy dùng add.',
  'the unit percent for a change in points': 'đơn vị percent cho thay đổi tính bằng điểm phần trăm',
  'Nothing grows from zero: use add or amount.': 'Không có gì tăng từ 0: hãy dùng add hoặc amount.',
  'a level to grow from, in {0}': 'một mức gốc để tăng, tính bằng {0}',
  'the exchange rate of the base year, VND per USD': 'tỷ giá năm gốc, đồng/USD',
  'the average population of the base year, thousand persons': 'dân số trung bình năm gốc, nghìn người',
  'the years after the base {0}, in order': 'các năm sau năm gốc {0}, theo thứ tự',
  'a value for each year, {0}': 'giá trị cho từng năm, {0}',
  'a share for each of {0}, as decimals that add up to 1':
    'tỷ trọng cho từng khu vực {0}, viết dạng số thập phân, cộng lại bằng 1',
  'An assumption lets a level outgrow all numbers: look at its size.':
    'Có giả định làm một mức tăng quá mọi con số: hãy xem lại độ lớn.',
  'a residual above zero for {0} in {1}, in billion VND': 'phần còn lại lớn hơn 0 cho {0} năm {1}, tỷ đồng',
  'The other activities outgrow the total: lower their growth or raise that of the total.':
    'Các khu vực khác tăng nhanh hơn tổng: hãy giảm tốc độ tăng của chúng hoặc tăng của tổng.',
  'a figure of {0} ({1}) for {2} below {3}, in {4}': 'số liệu {0} ({1}) năm {2} nhỏ hơn {3}, tính bằng {4}',
  'a name that only one assumption bears': 'một tên chỉ của một giả định',
  'Give the activity or the indicator another id.': 'Hãy đặt mã khác cho khu vực hoặc chỉ tiêu.',
  'a share below 0%, as in the base': 'một tỷ trọng nhỏ hơn 0% như ở năm gốc',
  'GRDP of {0}': 'GRDP năm {0}',
  'The scenario {0} starts from a base without a vintage of the accounts.':
    'Kịch bản {0} xuất phát từ năm gốc chưa có bộ số liệu GRDP.',
  'Without GRDP of the base year a scenario starts from its population.':
    'Chưa có GRDP năm gốc thì kịch bản xuất phát từ dân số năm đó.',
  'The key {0} is of the accounts. Without a vintage only population and indicators are projected.':
    'Khóa {0} thuộc phần GRDP. Không có bộ số liệu GRDP thì chỉ dự tính dân số và các chỉ tiêu khác.',
  'another move: the base has no GRDP to share': 'cách khác: năm gốc chưa có GRDP để tính tỷ lệ',
  'parts of {0} that add up to it at most ({1} billion VND in {2}, vintage {3})':
    'các ngành thành phần của {0} cộng lại không quá chính nó ({1} tỷ đồng năm {2}, bộ số liệu {3})',
  'A part is listed that lies inside another one, or figures of two vintages are mixed.':
    'Có ngành thành phần nằm trong một ngành thành phần khác, hoặc đã lẫn hai bộ số liệu.',
  'Leave {0} out: parts without a growth of their own share what is left of {1}.':
    'Hãy bỏ {0}: ngành thành phần không có tốc độ riêng thì chia nhau phần còn lại của {1}.',
  'a part of {0} without a growth of its own, for what is left of it':
    'một ngành thành phần của {0} không có tốc độ tăng riêng, để nhận phần còn lại',
  'The growth of {0} is known, and its parts add up to it: leave one of them out.':
    'Đã biết tốc độ tăng của {0} và các ngành thành phần cộng lại bằng nó: hãy bỏ tốc độ của một ngành.',
  'something left of {0} in {1} beside {2}, in billion VND':
    'phần còn lại của {0} năm {1} ngoài {2} lớn hơn 0, tỷ đồng',
  'These parts outgrow their activity: lower their growth or raise that of {0}.':
    'Các ngành thành phần này tăng nhanh hơn ngành chứa chúng: hãy giảm tốc độ của chúng hoặc tăng tốc độ của {0}.',
  'Write {0}, which goes with what is assumed.': 'Hãy viết {0}, ứng với những gì đã giả định.',
};
