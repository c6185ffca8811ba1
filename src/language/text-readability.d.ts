declare module 'text-readability' {
  const textReadability: { syllableCount(text: string): number };
  export default textReadability;
}
