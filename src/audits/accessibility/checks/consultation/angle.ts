/** Degrees in a turn, by unit. */
const units: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

function degrees(text: string): number | undefined {
  const [, figure, unit] = /^\s*([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))(deg|grad|rad|turn)\s*$/i.exec(text) ?? [];
  const factor = unit === undefined ? undefined : units[unit.toLowerCase()];
  if (figure === undefined || factor === undefined) return /^\s*[+-]?0+\s*$/.test(text) ? 0 : undefined;
  return Number(figure) * factor;
}

function ofMatrix(list: readonly string[]): number | undefined {
  const [a, b] = list.map(Number);
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return undefined;
  return (Math.atan2(b, a) * 180) / Math.PI;
}

function ofFunction(name: string, inside: string): number | undefined {
  const list = inside.split(',', 16);
  switch (name.toLowerCase()) {
    case 'rotate':
    case 'rotatez':
      return list.length === 1 ? degrees(inside) : undefined;
    case 'rotate3d': {
      const [x, y, z] = list.map(Number);
      return list.length === 4 && x === 0 && y === 0 && (z ?? 0) > 0 ? degrees(list[3] ?? '') : undefined;
    }
    case 'matrix':
      return list.length === 6 ? ofMatrix(list) : undefined;
    case 'matrix3d':
      return list.length === 16 ? ofMatrix(list) : undefined;
    default:
      return 0;
  }
}

/** Degrees by which a `transform` turns in the plane of the screen; undefined when it cannot be told. */
export function turnOfTransform(value: string): number | undefined {
  let turn = 0;
  for (const [, name, inside] of value.slice(0, 500).matchAll(/([a-z0-9]{1,20})\(([^()]{0,300})\)/gi)) {
    const one = ofFunction(name ?? '', inside ?? '');
    if (one === undefined) return undefined;
    turn += one;
  }
  return turn;
}

/** Degrees of a `rotate` property around the axis of sight; undefined when it cannot be told. */
export function turnOfRotate(value: string): number | undefined {
  return value.trim() === 'none' ? 0 : degrees(value.trim().replace(/^z\s{1,5}/i, ''));
}

/** True for a quarter of a turn, either way, within a degree. */
export function isQuarterTurn(turn: number): boolean {
  const left = Math.abs(turn) % 180;
  return Math.abs(left - 90) <= 1;
}
