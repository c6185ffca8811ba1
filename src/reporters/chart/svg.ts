import { load } from 'cheerio';
import { init, use } from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

export type ChartOption = Parameters<ReturnType<typeof init>['setOption']>[0];

/** A drawing and the words that stand for it. `id` is unique in the page. */
export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly option: ChartOption;
}

/** Attributes of the library that the page has no use for, or that its content security policy refuses. */
const dropped = [
  'class',
  'pointer-events',
  'xml:space',
  'ecmeta_series_index',
  'ecmeta_data_index',
  'ecmeta_ssr_type',
  'font-family',
];
const droppedOfRoot = ['width', 'height', 'version', 'baseProfile', 'xmlns', 'xmlns:xlink'];

function draw({ width, height, option }: Drawing): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option, animation: false });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** `font-size:12px;fill:red` as attributes: inline styles are refused by the policy of the report. */
function declarations(style: string): (readonly [string, string])[] {
  return style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    return colon < 0 ? [] : [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const];
  });
}

/**
 * SVG of a chart, drawn by Apache ECharts and made fit for the report: no style, script or class; identifiers that depend on `id`
 * alone (the library's depend on what was drawn before); a name and a description for those who do not see it.
 */
export function drawSvg(drawing: Drawing): string {
  const $ = load(draw(drawing), { xml: { decodeEntities: true, xmlMode: true } });
  $('style, script').remove();
  $('*').each((_, element) => {
    const node = $(element);
    for (const [name, value] of declarations(node.attr('style') ?? '')) if (name !== 'font-family') node.attr(name, value);
    for (const name of ['style', ...dropped]) node.removeAttr(name);
    for (const [name, value] of Object.entries(node.attr() ?? {})) node.attr(name, value.replace(/\bzr\d+-/gu, `${drawing.id}-`));
  });
  const root = $('svg');
  for (const name of droppedOfRoot) root.removeAttr(name);
  root.attr({ role: 'img', 'aria-labelledby': `${drawing.id}-title ${drawing.id}-desc`, id: drawing.id });
  const description = $('<desc/>').attr('id', `${drawing.id}-desc`).text(drawing.description);
  const title = $('<title/>').attr('id', `${drawing.id}-title`).text(drawing.title);
  root.prepend(title, description);
  return $.xml(root).replace(/\n\s*/gu, '');
}
