import type { futures as english } from '../en/futures.js';

/** The Vietnamese words of the charts of odds. */
export const futures: typeof english = {
  fan: {
    title: ({ target, year, count, low, high }) =>
      `GRDP bình quân đầu người đạt chỉ tiêu năm ${year} (${target}) ở ${count} trong 100 tương lai; ${low === high ? `ít nhất 80 trong 100 ở mức ${high}` : `80 trong 100 nằm giữa ${low} và ${high}`}`,
    subtitle: (region, years, bases) =>
      `GRDP bình quân đầu người, ${region} ${years}, qua nhiều tương lai: ${bases}`,
    below: (count) => (count === 50 ? 'một nửa nằm dưới' : `${count} trong 100 nằm dưới`),
    asPastPlans: (count) =>
      count === 50
        ? 'lệch như kế hoạch trước: một nửa nằm dưới'
        : `lệch như kế hoạch trước: ${count} trong 100 nằm dưới`,
    pastPlans: (errors) =>
      `Màu xám: nếu tăng trưởng lệch như ở các kế hoạch trước (${errors.join('; ')} điểm phần trăm).`,
    actual: 'Thực tế',
    bands: 'Dải đậm: 50 trong 100 tương lai ở giữa; dải nhạt: 80 trong 100. Phần còn lại nằm ngoài.',
  },
  chart: {
    kind: 'Biểu đồ thanh theo chỉ tiêu',
    title: ({ scenario, all, count, best, worst }) =>
      count === 1
        ? `“${scenario}” đạt chỉ tiêu duy nhất còn bất định ở ${all} trong 100 tương lai`
        : `Trong ${count} chỉ tiêu còn bất định, “${scenario}” đạt từng chỉ tiêu ở ${worst === best ? best : `${worst} đến ${best}`} trong 100 tương lai, và cả ${count} chỉ tiêu cùng đạt ở ${all}`,
    subtitle: (region, years) => `Khả năng đạt từng chỉ tiêu, ${region} ${years}: trong 100 tương lai`,
    together: 'Tất cả cùng đạt',
    axis: (share) => `${share} trong 100`,
    assumed: 'Như nhau trong mọi tương lai, vì kịch bản giả định sẵn điều kiện',
    met: (target) => `${target}: đạt`,
    missed: (target) => `${target}: không đạt`,
    count: 'Số tương lai trong 100',
    ends: 'Giá trị ở 80 trong 100',
    error: 'Sai số chuẩn',
  },
  sideBySide: {
    kind: 'Bảng màu chỉ tiêu theo kịch bản',
    title: ({ best, worst, name, scenarios }) =>
      scenarios === 1 || best === worst
        ? `Tất cả chỉ tiêu cùng đạt ở ${best} trong 100 tương lai${scenarios === 1 ? '' : ', dù theo kịch bản nào'}`
        : `Tất cả chỉ tiêu cùng đạt cao nhất ở ${best} trong 100 tương lai, theo “${name}”, và thấp nhất ở ${worst}`,
    assumedMet: 'Đạt trong mọi tương lai, do giả định',
    assumedMissed: 'Không đạt trong mọi tương lai, do giả định',
    left: (count) => `Còn ${count} kịch bản nằm trong bảng số của biểu đồ này.`,
    sample: (draws, seed) =>
      `Mỗi kịch bản ${draws} tương lai, số khởi tạo ${seed}, rút từ những bất định mà thư mục kế hoạch nêu; bất định rộng hơn cho kết quả khác. Những bất định không nêu tương quan được coi là độc lập với nhau.`,
  },
  discovery: {
    title: (target, scenario) => `Khi nào “${scenario}” không đạt chỉ tiêu ${target}`,
    box: (count, conditions) =>
      `Ở ${count} trong 100 tương lai mà ${conditions.join(', và ')}, chỉ tiêu không đạt.`,
    held: (coverage, mass, conditions) =>
      `${conditions === 1 ? 'Điều kiện' : 'Các điều kiện'} này xảy ra ở ${mass} trong 100 tương lai, và ${coverage} trong 100 lần không đạt rơi vào đó.`,
    all: (count) => `Tính trên mọi tương lai, chỉ tiêu không đạt ở ${count} trong 100.`,
    every: {
      meets: 'Mọi tương lai được rút ra đều đạt chỉ tiêu.',
      misses: 'Không tương lai nào được rút ra đạt chỉ tiêu.',
    },
    none: 'Không điều kiện nào tách riêng được các tương lai không đạt chỉ tiêu.',
    notDense: (count) => `Không hộp nào đậm đặc như yêu cầu; đây là hộp đậm đặc nhất (${count} trong 100).`,
    below: (name, high) => `${name} không quá ${high}`,
    above: (name, low) => `${name} ít nhất là ${low}`,
    between: (name, low, high) => `${name} nằm giữa ${low} và ${high}`,
    of: (name, kind) => (kind === 'level' ? `${name} bình quân` : `${name}, so với số của kịch bản,`),
    happens: (name) => `${name} xảy ra`,
    happensNot: (name) => `${name} không xảy ra`,
    kind: 'Biểu đồ thanh các điều kiện và các hộp',
    chartTitle: ({ target, count, conditions, all, everyFuture }) =>
      everyFuture !== undefined
        ? everyFuture === 'meets'
          ? `${target} đạt chỉ tiêu trong mọi tương lai được rút ra`
          : `${target} không đạt chỉ tiêu trong bất kỳ tương lai nào được rút ra`
        : conditions === 0
          ? `${target} không đạt chỉ tiêu ở ${all} trong 100 tương lai, và không điều kiện nào tách riêng được`
          : `${target} không đạt chỉ tiêu ở ${count} trong 100 tương lai thỏa ${conditions === 1 ? 'điều kiện này' : `cả ${conditions} điều kiện này`}; tính trên mọi tương lai là ${all}`,
    subtitle: (target, region, scenario) => `Khi nào chỉ tiêu không đạt: ${target}, ${region}, “${scenario}”`,
    ordered: 'Hộp: các tương lai xếp theo từng bất định, thấp nhất ở bên trái',
    peeled: 'Đường đến đó: các hộp bóc dần từ mọi tương lai',
    allFutures: 'Mọi tương lai',
    counted: (step, conditions) => `Hộp ${step}: ${conditions} điều kiện`,
    chosen: (box) => `${box}, như ở trên`,
    withoutIt: (count) => `bỏ điều kiện: ${count} trong 100 không đạt`,
    luck: (value) => `giá trị p gần đúng ${value}`,
    ofBox: (density, coverage) =>
      `${density} trong 100 không đạt${coverage === undefined ? '' : `; chứa ${coverage} trong 100 lần không đạt`}`,
    key: {
      holds: 'Điều kiện thỏa',
      density: 'Số không đạt trong 100 ở trong hộp',
      coverage: 'Trong 100 lần không đạt, số nằm trong hộp',
    },
    condition: 'Điều kiện',
    quasiP: 'Giá trị p gần đúng',
    without: 'Không đạt trong 100 khi bỏ điều kiện',
    coverage: 'Bao phủ các lần không đạt',
    density: 'Không đạt trong 100 ở trong hộp',
    mass: 'Tương lai trong hộp, trong 100',
    conditions: 'Số điều kiện',
    step: 'Hộp',
    taken: (step) => `${step} (đã chọn)`,
    tiny: 'dưới 0,001',
    trajectory: 'Dãy các hộp, tính trên những tương lai không dùng để tìm:',
    conditionsOf: (density) => `Các điều kiện mà khi thỏa thì ${density} trong 100 không đạt`,
    boxesTo: (density) => `Dãy các hộp dẫn đến hộp có ${density} trong 100 không đạt`,
    honest: (draws, seed) =>
      `Tìm trong ${draws} tương lai, đánh giá trên chừng ấy tương lai khác; số khởi tạo ${seed}.`,
    quasiPMeans: 'Giá trị p gần đúng là khả năng riêng may rủi cũng cho ra điều kiện đó.',
    sample: (hash) => `Mẫu ${hash}.`,
  },
  sensitivity: {
    title: (target, scenario) => `${target} phụ thuộc vào đâu, trong “${scenario}”`,
    doubt: 'Chưa chắc chắn',
    low: 'Ở điểm 10%',
    high: 'Ở điểm 90%',
    first: 'Tỷ phần của phương sai',
    total: 'Kể cả phần cùng tác động với các yếu tố khác',
    without: 'Trong 100 tương lai, số đạt chỉ tiêu nếu điều này chắc chắn',
    notFromZero: 'không phân biệt được với 0',
    share: (value, low, high) => `${value}% (${low} đến ${high})`,
    range: (low, high) => `${low} đến ${high}`,
    ends: 'Giữa điểm 10% và điểm 90%',
    middle: (amount) => `Khi mọi bất định ở mức giữa, giá trị là ${amount}.`,
    most: (name, low, high) =>
      `Phụ thuộc nhiều nhất vào ${name}: chỉ riêng điều này làm giá trị thay đổi từ ${low} đến ${high}.`,
    change: (name, from, to) =>
      from === to
        ? `Biết chắc bất kỳ điều nào trong số này thì khả năng đạt vẫn quanh ${from} trong 100.`
        : `Điều làm thay đổi kết quả: nếu biết chắc ${name} thì khả năng đạt chuyển từ ${from} sang ${to} trong 100.`,
    event: 'Sự kiện được đặt ở “không xảy ra” và “xảy ra một lần, vào năm làm giá trị thay đổi nhiều nhất”.',
    grouped: 'Các bất định tương quan được tính chung: không tách được tỷ phần của từng điều.',
    shares:
      'Tỷ phần của phương sai là ước lượng với khoảng tin cậy 95%. Giá trị đúng của cột đầu cộng lại không quá 100%; phần còn lại do các bất định cùng tác động.',
    failed: (count) => `${count} cặp không có kết quả không tính vào tỷ phần.`,
    sample: (pairs, seed, hash) => `${pairs} cặp tương lai, số khởi tạo ${seed}. Mẫu ${hash}.`,
    kind: 'Biểu đồ lốc xoáy',
    subtitle: (target, region, unit) =>
      `${target}, ${region}: ${unit}; từng bất định ở điểm 10% và 90%, các bất định khác ở mức giữa`,
    chartTitle: ({ name, target, low, high }) =>
      `${target} phụ thuộc nhiều nhất vào ${name}: từ ${low} đến ${high}`,
    key: { low: 'Bất định ở điểm 10%', high: 'Bất định ở điểm 90%' },
  },
  sample: (scenario, draws, seed) =>
    `“${scenario}”: ${draws} tương lai, số khởi tạo ${seed}, rút từ những bất định mà thư mục kế hoạch nêu; bất định rộng hơn cho kết quả khác.`,
  independent: (all) =>
    all
      ? 'Mọi bất định được coi là độc lập với nhau.'
      : 'Những bất định không nêu tương quan được coi là độc lập với nhau.',
};
