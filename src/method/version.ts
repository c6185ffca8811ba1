/** Version of the published method: scorecards made under different versions are never compared. */
export const methodVersion = '2026.1';
