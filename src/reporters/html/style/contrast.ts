/** Colours chosen by the reader (Windows contrast themes): shapes that only a background drew get an edge, drawings keep theirs. */
export const contrastStyle = `
@media (forced-colors: active) {
  .letter, .matrix .cell, .tag, .chip, .pin, .controls label, .tiles > div, .warning, .obstacle, .step-notes { border: 1px solid CanvasText; }
  .controls label:has(:checked) { outline: 3px solid Highlight; }
  .controls input { accent-color: auto; }
  svg { forced-color-adjust: none; background: #fff; }
  .marks { background: none; }
  mark { border: 1px solid CanvasText; }
}
`;
