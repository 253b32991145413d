import type { help as english } from '../en/help.js';

/** The Vietnamese of the command line: what commands and options do, and what they say besides their answer. */
export const help: typeof english = {
  titles: {
    usage: 'Cách dùng:',
    arguments: 'Đối số:',
    options: 'Tùy chọn:',
    commands: 'Lệnh:',
    anyOptions: '[tùy chọn]',
    anyCommand: '[lệnh]',
    choices: 'chọn một trong',
    default: 'mặc định',
    hint: (call) => `(${call} --help --lang vi cho biết cách dùng)`,
  },
  program: 'Dự tính các kịch bản của kế hoạch tỉnh, đánh giá mọi chỉ tiêu, vẽ khoảng mục tiêu.',
  version: 'in số phiên bản',
  help: 'in phần trợ giúp này',
  helpCommand: 'in trợ giúp của một lệnh',
  folder: 'thư mục kế hoạch, hoặc tên một kế hoạch có sẵn trong gói',
  lang: 'ngôn ngữ của văn bản',
  json: 'in kết quả dưới dạng JSON',
  scenarios: 'chỉ những kịch bản này',
  run: {
    description: 'dự tính các kịch bản, đánh giá chỉ tiêu, ghi kết quả, bảng đánh giá, biểu đồ và bản kê',
    out: 'nơi ghi (mặc định: out/<mã kế hoạch>)',
    overwrite: 'thay cả những tệp không do lệnh này ghi, hoặc đã bị sửa',
    noCharts: 'chỉ ghi các bảng, không vẽ biểu đồ: nhanh hơn nhiều lần',
    svgText: 'chữ trong tệp SVG: letters (chữ), hoặc outlines (nét vẽ) cho Word và LibreOffice',
    decimal: 'dấu thập phân của các tệp CSV: comma cho bảng tính tiếng Việt',
    json: 'in kết quả dưới dạng JSON; chỉ ghi tệp khi có --out',
  },
  brief: {
    description:
      'lập tài liệu để nộp từ một lần chạy: trang mở bằng trình duyệt, báo cáo tóm tắt dạng Word, PDF hoặc văn bản, bản trình chiếu, và bảng số liệu cho chương trình khác',
    format: 'định dạng: một số trong html, docx, pdf, pptx, xlsx, md, data, cách nhau bằng dấu phẩy',
    lang: 'ngôn ngữ của tài liệu: vi, en hoặc cả hai',
    summary: 'một trang chỉ gồm các kết luận',
    out: 'thư mục ghi (mặc định: out/<mã kế hoạch>-brief; với --summary: out/<mã kế hoạch>-summary)',
  },
  check: {
    description: 'đọc thư mục kế hoạch, liệt kê mọi lỗi và kiểm tra số liệu',
    folder: 'một thư mục kế hoạch, hoặc tên một kế hoạch có sẵn; bỏ trống khi dùng --facts',
    facts: 'chỉ kiểm tra một bảng theo mẫu facts.csv, không cần kế hoạch',
    json: 'in các phát hiện dưới dạng JSON',
    strict: 'kết thúc với mã 1 khi số liệu công bố mâu thuẫn nhau',
    targets: 'thay vào đó, kiểm tra các chỉ tiêu có thể cùng đạt không và ngầm định điều gì',
    scenario:
      'với --targets: lấy năm gốc và giả định của kịch bản nào (mặc định: kịch bản đại diện cho kế hoạch)',
    relativePricesFree:
      'cùng --targets: giá của các khu vực không cần thay đổi như nhau (mặc định: cùng theo chỉ số giảm phát)',
    byDirection: 'với --targets: chỉ cận theo hướng của chỉ tiêu ràng buộc',
    deflator:
      'với --targets: một khoảng như 2.7%..3.5%, một giá trị, free (để ngỏ), hoặc scenario (theo kịch bản) (mặc định: free)',
    exchangeRate: 'với --targets: tương tự (mặc định: scenario)',
    population: 'với --targets: tương tự (mặc định: scenario)',
    investmentRate: 'với --targets: tương tự, phần trăm GRDP (mặc định: free)',
    icor: 'với --targets: tương tự, như 4..5 (mặc định: free)',
  },
  init: {
    description: 'tạo một thư mục kế hoạch mới và sổ tay đầu tiên, chạy được ngay',
    folder: 'một thư mục chưa có, hoặc còn trống',
    province: 'bắt đầu bằng số liệu đã công bố của một tỉnh, chẳng hạn "Bắc Giang", "bac giang", HCM',
    period: 'các năm của kế hoạch tỉnh đó (mặc định: 2016-2020, năm gốc có nhiều số liệu nhất)',
  },
  facts: {
    description: 'ghi số liệu của kế hoạch thành bảng ngang: mỗi chuỗi một dòng, mỗi năm một cột',
    out: 'tệp cần ghi: .xlsx hoặc .csv',
  },
  import: {
    description: 'đọc các bảng của tệp bảng tính hoặc CSV vào số liệu của thư mục kế hoạch',
    file: 'tệp bảng tính (xlsx, xls, ods) hoặc CSV, như cơ quan đã công bố; hoặc bảng tính do brief lập, các số đã nhập thành một kịch bản',
    into: 'thư mục kế hoạch; có --region thì là thư mục mới, kế hoạch bắt đầu bằng các bảng',
    sheet: 'chỉ những trang tính này (mặc định: tất cả)',
    indicator: 'chỉ tiêu được đo, khi bảng không nói, chẳng hạn grdp',
    unit: 'đơn vị tính, khi bảng không ghi, chẳng hạn "triệu đồng"',
    priceBasis: 'loại giá, khi bảng không ghi: current (hiện hành) hoặc constant2010 (so sánh 2010)',
    decimalMark: 'dấu thập phân, cho những số như 26.375 có thể đọc theo hai cách',
    vintage: 'bộ số liệu mà các số được ghi vào (mặc định: của lần nhập trước, hoặc tên tệp)',
    source: 'mã nguồn trong sources.csv (mặc định: như trên)',
    publisher: 'cơ quan công bố, cho nguồn mới, khi bảng không ghi',
    published: 'thời điểm công bố, chẳng hạn 2025-06, cho bộ số liệu hoặc nguồn mới',
    region: 'tên tỉnh, để bắt đầu một kế hoạch bằng các bảng trong thư mục chưa có',
    dryRun: 'chỉ cho xem đã hiểu gì, không ghi gì',
  },
  solve: {
    description: 'cần có điều kiện gì để các kịch bản đạt một chỉ tiêu',
    target: 'chỉ tiêu: mã hoặc đại lượng của nó (mặc định: GRDP bình quân đầu người)',
    by: 'giả định được thay đổi: growth, deflator, exchangeRate, population, investment, growth.<khu vực>, deflator.<khu vực>, indicators.<mã> (mặc định: growth, hoặc investment nếu tăng trưởng theo đầu tư)',
    to: 'các giá trị cần đạt (mặc định: hai cận của khoảng và điểm giữa)',
    bounds: 'giới hạn thay đổi, như growth=6:10, phần trăm mỗi năm',
    weight: 'chi phí tương đối khi thay đổi, như deflator=2',
    from: 'năm đầu tiên được thay đổi',
    staying: 'đạt khoảng mục tiêu từ năm này và giữ đến cuối kỳ',
    observed:
      'tăng trưởng đã thực hiện của các năm đầu, như 2016=6.1% hoặc 2016.services=8%: các năm còn lại cần gì; của một phần năm (2025-Q1=6.9%, 2025-H1, 2025-9M, cộng dồn): các quý còn lại cần gì để đạt --to 8% hoặc --target',
    weights:
      'khi có quý: quyền số các quý theo năm trước, như 20:24:26:30 hoặc services=20:24:26:30 (mặc định: giá trị theo giá so sánh trong facts.csv)',
    latestStart: 'năm chậm nhất phải bắt đầu thay đổi, trong giới hạn --bounds hoặc với --adds',
    probability:
      'xác suất mong muốn, như 80%: giả định phải ở mức nào, với những gì scenarios.yaml nêu là chưa chắc chắn',
    adds: 'mức tăng thêm mỗi năm của một giải pháp, như 2pp (cùng --latest-start)',
  },
  explain: {
    description:
      'phân tích chênh lệch GRDP bình quân đầu người: số liệu gốc, tăng trưởng thực, giá, tỷ giá, dân số',
    cases:
      'từ và đến: kịch bản, hoặc một chỉ tiêu như grdp-per-capita@plan-8.5 (mặc định: kịch bản đại diện cho kế hoạch và đường thực hiện)',
    method: 'cách phân chia chênh lệch',
    by: 'giả định được điều chỉnh để đạt chỉ tiêu (mặc định: deflator)',
  },
  backtest: {
    description: 'so sánh kế hoạch, các mốc đơn giản và các kịch bản với số thực hiện đã công bố',
  },
  realism: {
    description: 'mỗi kịch bản đòi hỏi gì về đầu tư, năng suất và cơ cấu, so với quá khứ',
    until: 'năm cuối của giai đoạn quá khứ đem so sánh (mặc định: tất cả)',
  },
  odds: {
    description: 'khả năng các kịch bản đạt chỉ tiêu, với những gì scenarios.yaml nêu là chưa chắc chắn',
    target: 'chỉ các chỉ tiêu này',
    together: 'khả năng các chỉ tiêu này cùng đạt trong một tương lai',
    draws: 'số tương lai rút cho mỗi kịch bản (mặc định: 100000; với --rotated là 8192)',
    pastPlans:
      'thư mục các kế hoạch trước: thêm dải thứ hai, nếu tăng trưởng lệch như ở các kế hoạch đó (ít nhất hai kế hoạch đã biết thực tế)',
    rotated: 'các tương lai rải đều (điểm Sobol) thay cho ngẫu nhiên: cần ít hơn với cùng sai số',
    seed: 'một số nguyên; cùng số thì ra cùng các tương lai (mặc định: 1)',
  },
  sensitivity: {
    description:
      'một chỉ tiêu của một kịch bản phụ thuộc vào đâu: riêng từng bất định, tỷ phần của phương sai, khả năng đạt khi không có nó',
    target: 'chỉ tiêu; nếu bỏ trống là GRDP bình quân đầu người',
    scenario: 'kịch bản; nếu bỏ trống là kịch bản đại diện cho kế hoạch',
    draws: 'số cặp tương lai (mặc định: 16384)',
  },
  discover: {
    description: 'với những điều kiện nào thì một chỉ tiêu của kịch bản không đạt trong phần lớn tương lai',
    draws: 'số tương lai được tìm (mặc định: 16384)',
    density: 'phần ít nhất các tương lai thỏa điều kiện mà không đạt chỉ tiêu (mặc định: 90%)',
  },
  course: {
    description: 'giáo trình về tính toán kế hoạch',
    build: 'ghi các bài học bằng một ngôn ngữ, dạng sổ tay và trang web',
    for: 'cho sinh viên (chỗ trống), giảng viên (lời giải, thang điểm) hoặc để đọc',
    out: 'nơi ghi (mặc định: out/course-<đối tượng>-<ngôn ngữ>)',
    from: 'thư mục sổ tay song ngữ (mặc định: của gói phần mềm)',
    overwrite: 'thay cả những sổ tay trong thư mục đó đã có người làm bài',
    noRun: 'không chạy sổ tay của giảng viên và bản để đọc',
    collect: 'gom sổ tay của cả lớp vào một thư mục, mỗi sinh viên một thư mục con',
    handedIn:
      'nơi chứa bài nộp: mỗi sinh viên một thư mục, tệp đặt tên ten_05.ipynb, hoặc submitted/<sinh viên>/<bài>/ của nbgrader',
    into: 'thư mục để gom vào',
    grade:
      'chạy và chấm sổ tay của cả lớp: mỗi sinh viên một trang nhận xét và tệp grades.csv. Các ô chạy với giới hạn về thời gian, bộ nhớ và tệp, trên Linux không có mạng; trên hệ khác mạng chỉ bị cản trở. Các ô đọc được gói phần mềm, kể cả các bài tập',
    unit: 'chỉ chấm bài này, ví dụ 05',
    gradesOut: 'nơi ghi (mặc định: out/course-grades)',
    timeLimit: 'thời gian tối đa một ô được chạy (mặc định: 30)',
    memory: 'bộ nhớ tối đa cho dữ liệu của một sổ tay (mặc định: 768)',
  },
  notebook: {
    description: 'chạy sổ tay',
    run: 'chạy mọi ô trong nhân thật và ghi kết quả vào sổ tay',
    file: 'một sổ tay, hoặc một thư mục sổ tay',
    set: 'đặt giá trị khác cho một tham số trong ô có nhãn "parameters"',
    html: 'ghi kèm một trang tự đủ cho mỗi sổ tay',
    out: 'ghi vào đó và giữ nguyên các sổ tay',
    check: 'so với kết quả đang có trong sổ tay, không ghi gì',
    timeLimit: 'thời gian tối đa của một ô (mặc định: 120 giây)',
    running: (file, cells) => `${file}: ${cells} ô … `,
    outcomes: { written: 'đã ghi', same: 'như đã lưu', different: 'khác', stopped: 'dừng' },
    code: (cell) => `Mã lệnh ${cell}`,
    output: (cell) => `Kết quả ${cell}`,
    pages: 'Các sổ tay',
    previous: 'Bài trước:',
    next: 'Bài sau:',
  },
  lab: {
    description: 'mở sổ tay trong Jupyter với nhân TypeScript, chỉ cho thư mục này',
    folder: 'thư mục chứa sổ tay',
    kernelspec: 'in thông tin về nhân cho chương trình khác',
    withoutJupyter: (folder) =>
      [
        'Không tìm thấy Jupyter. Jupyter đi cùng Python: pip install jupyterlab, hoặc trên Debian: apt install jupyter-notebook.',
        'Không có Python: mở thư mục bằng VS Code với phần mở rộng Jupyter (xem README).',
        `Không có cả hai: npx grdp-pathways notebook run ${folder} --html ghi các trang để đọc.`,
      ].join('\n'),
  },
  provinces: {
    description: 'liệt kê số liệu đã công bố cho 63 tỉnh, thành phố, hoặc so sánh các tỉnh theo một chỉ tiêu',
    indicator: 'chỉ tiêu, chẳng hạn retailSales (mặc định: liệt kê những gì có)',
    region: 'chỉ các tỉnh của một vùng, chẳng hạn "Đồng bằng sông Hồng"',
    perHead: 'tính trên dân số cùng năm',
    growth: 'xếp theo tốc độ tăng thay vì số năm cuối',
    from: 'năm đầu',
    to: 'năm cuối',
  },
  schema: {
    description: 'in JSON Schema của plan.yaml, scenarios.yaml hoặc tệp bài tập cho trình soạn thảo',
    document: 'tài liệu nào',
  },
  contents: ({ plan, targets, measures, facts, sources, scenarios }) =>
    `${plan}: không có lỗi. ${targets} chỉ tiêu, ${measures} nhiệm vụ, ${facts} số liệu từ ${sources} nguồn, ${scenarios} kịch bản.`,
  notComputable: (ids) => `Chưa tính được ở mọi kịch bản: ${ids}.`,
  next: (command) => `Tiếp theo: ${command}; sau đó sửa các tệp, bắt đầu từ plan.yaml.`,
  firstDoubt: (command) =>
    `Để có khả năng đạt chỉ tiêu (${command}), hãy nêu trong scenarios.yaml, mục doubt, các giả định chắc chắn đến đâu. Câu hỏi đầu tiên: một năm tăng trưởng kém có dễ kéo theo năm kém nữa không? Điều đó ảnh hưởng nhiều nhất.`,
  undrawn: (chart, reason) => `Không vẽ được: ${chart}. ${reason}`,
  absent: (charts) => {
    const names = charts.map(
      ({ id, takes }) => `${id} (${takes === undefined ? 'không có số liệu' : `cần ${takes}`})`,
    );
    return `Kế hoạch này không có gì để vẽ: ${names.join(', ')}.`;
  },
  wrongCall: {
    'commander.unknownCommand': 'không có lệnh này',
    'commander.unknownOption': 'không có tùy chọn này',
    'commander.missingArgument': 'thiếu đối số',
    'commander.optionMissingArgument': 'tùy chọn này cần một giá trị',
    'commander.invalidArgument': 'giá trị không nằm trong các lựa chọn',
    'commander.excessArguments': 'thừa đối số',
    'commander.missingMandatoryOptionValue': 'thiếu tùy chọn',
    'commander.conflictingOption': 'các tùy chọn loại trừ nhau',
  },
};
