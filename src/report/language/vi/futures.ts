import type { futures as english } from '../en/futures.js';

/** The Vietnamese words of the charts of odds. */
export const futures: typeof english = {
  fan: {
    title: ({ target, year, count, low, high }) =>
      `GRDP bình quân đầu người đạt chỉ tiêu năm ${year} (${target}) ở ${count} trong 100 tương lai; 80 trong 100 nằm giữa ${low} và ${high}`,
    subtitle: (region, years, bases) =>
      `GRDP bình quân đầu người, ${region} ${years}, qua nhiều tương lai: ${bases}`,
    below: (count) => (count === 50 ? 'một nửa nằm dưới' : `${count} trong 100 nằm dưới`),
    actual: 'Thực tế',
    bands: 'Dải đậm: 50 trong 100 tương lai ở giữa; dải nhạt: 80 trong 100. Phần còn lại nằm ngoài.',
  },
  chart: {
    kind: 'Biểu đồ thanh theo chỉ tiêu',
    title: ({ scenario, all, count, best, worst }) =>
      count === 1
        ? `“${scenario}” đạt chỉ tiêu ở ${all} trong 100 tương lai`
        : `“${scenario}” đạt từng chỉ tiêu ở ${worst} đến ${best} trong 100 tương lai, và cả ${count} chỉ tiêu cùng đạt ở ${all}`,
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
  sample: (scenario, draws, seed) =>
    `“${scenario}”: ${draws} tương lai, hạt giống ${seed}, rút từ những bất định mà thư mục kế hoạch nêu; bất định rộng hơn cho kết quả khác.`,
  independent: (all) =>
    all
      ? 'Mọi bất định được coi là độc lập với nhau.'
      : 'Những bất định không nêu tương quan được coi là độc lập với nhau.',
};
