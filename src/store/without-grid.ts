/**
 * RGAA's grid, state by state, is most of a scorecard, and comparing runs does not read it. In a scorecard as Usager writes it, one
 * member a line, what stands before and after the grid is known, and no text holds a line feed or a bare quote: the grid is cut out
 * without being read. In any other layout nothing is cut, and the whole is read.
 */
const indent = '\n      ';
const key = '"grid": {';
const follower = '"automatedRate"';
const end = `${indent}},${indent}"decided": `;
const nothing = Buffer.from('"grid": null');

/** A scorecard's bytes with `null` in place of the grid. */
export function withoutGrid(content: Buffer): Buffer {
  const start = content.indexOf(key);
  if (start === -1 || content.toString('latin1', start - indent.length, start) !== indent) return content;
  const after = content.indexOf(follower, start);
  const from = after === -1 ? -1 : content.lastIndexOf(end, after);
  if (from < start || after - from > end.length + 20) return content;
  return Buffer.concat([content.subarray(0, start), nothing, content.subarray(from + indent.length + 1)]);
}

/** Takes the grid, or what stands in its place, out of a parsed scorecard that nobody else holds. */
export function dropGrid(content: unknown): void {
  const member = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  const rgaa = member(member(content, 'accessibility'), 'rgaa');
  if (typeof rgaa === 'object' && rgaa !== null) Reflect.deleteProperty(rgaa, 'grid');
}
