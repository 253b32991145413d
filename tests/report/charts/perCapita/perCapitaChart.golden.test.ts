import { describe, expect, it } from 'vitest';
import { perCapitaChart } from '../../../../src/report/charts/perCapita/perCapitaChart.js';
import { drawnData, specOf } from './drawnData.js';
import { perCapitaCase } from './perCapitaCase.js';

describe('perCapitaChart', () => {
  it('keeps its golden specification', () => {
    const chart = perCapitaChart(perCapitaCase(), { language: 'vi' });
    const { layer: _, datasets: __, description: ___, config, ...rest } = chart.spec;
    expect(rest).toMatchInlineSnapshot(`
      {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "autosize": "none",
        "height": 484,
        "padding": {
          "bottom": 118,
          "left": 81,
          "right": 360,
          "top": 118,
        },
        "title": {
          "dx": -45,
          "offset": 19.8,
          "subtitle": [
            "GRDP bình quân đầu người, Tỉnh 2015–2020: USD/người, giá hiện hành, tỷ giá bình quân năm",
          ],
          "text": [
            "1/2 kịch bản đạt 2.500–2.600 USD/người năm 2020: Kịch bản A (cả 2 kịch bản: 2.208–2.553)",
          ],
        },
        "width": 839,
      }
    `);
    expect(config).toMatchObject({
      locale: { number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ''] } },
      font: "'Source Sans 3', sans-serif",
    });
    expect(drawnData(chart, 'goal')).toMatchInlineSnapshot(`
      [
        {
          "labelX": 9,
          "labelY": 40.33,
          "lower": 2500,
          "text": "Mục tiêu 2020: 2.500–2.600 USD/người",
          "upper": 2600,
          "year": 2020,
        },
      ]
    `);
    expect(drawnData(chart, 'ends')).toMatchInlineSnapshot(`
      [
        {
          "labelY": 38.27,
          "name": "Kịch bản A",
          "pointY": 38.27,
          "series": "A",
          "strong": true,
          "value": 2552.563125,
          "valueText": "2.553",
          "year": 2020,
        },
        {
          "labelY": 316.08,
          "name": "Kịch bản B",
          "pointY": 316.08,
          "series": "B",
          "strong": false,
          "value": 2208.1616064,
          "valueText": "2.208",
          "year": 2020,
        },
        {
          "labelY": 241.19,
          "name": "Ước thực hiện (số liệu 9/2020)",
          "pointY": 241.19,
          "series": "observed",
          "strong": false,
          "value": 2301,
          "valueText": "2.301",
          "year": 2020,
        },
      ]
    `);
    expect(drawnData(chart, 'starts')).toMatchInlineSnapshot(`
      [
        {
          "labelY": 448.72,
          "name": "Năm gốc (số liệu 12/2015)",
          "pointY": 484,
          "series": "base",
          "strong": false,
          "value": 2000,
          "valueText": "2.000",
          "year": 2015,
        },
      ]
    `);
    expect(drawnData(chart, 'observed')).toEqual([
      { year: 2020, value: 2301, vintage: 'evaluation', status: 'estimate' },
    ]);
  });

  it('lays the goal behind the lines, the published figures over them, the words on top', () => {
    const spec = specOf(perCapitaChart(perCapitaCase(), { language: 'vi' }));
    const layers = 'layer' in spec ? spec.layer : [];
    const order = layers.map((layer) => {
      const data =
        layer.data !== undefined && layer.data !== null && 'name' in layer.data ? layer.data.name : '';
      const type = 'mark' in layer && typeof layer.mark === 'object' ? layer.mark.type : '';
      return `${data} ${type}`.trim();
    });
    expect(order).toEqual([
      'goal rect',
      'goal rule',
      'goal text',
      'paths line',
      'ends point',
      'starts point',
      'observed point',
      'ends rule',
      'ends text',
      'ends text',
      'ends text',
      'starts text',
      'starts text',
      'between text',
      'text',
    ]);
  });
});
