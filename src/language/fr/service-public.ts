import type { Distribution } from '../percentile.ts';

/**
 * Level L, by this engine, of 2,348 service-public.fr pages of at least 100 words of prose, for private persons, companies and associations
 * together (texts of 2020, DILA, Licence Ouverte 2.0; pages whose number ends in 0 to 6). `npm run bench:language` measures them again and
 * compares.
 */
export const servicePublicLevels: Distribution = [
  [1, 3.3],
  [5, 3.63],
  [10, 3.78],
  [15, 3.87],
  [20, 3.95],
  [25, 4.01],
  [30, 4.07],
  [35, 4.13],
  [40, 4.18],
  [45, 4.23],
  [50, 4.28],
  [55, 4.34],
  [60, 4.4],
  [65, 4.45],
  [70, 4.53],
  [75, 4.6],
  [80, 4.69],
  [85, 4.82],
  [90, 4.99],
  [95, 5.25],
  [99, 5.75],
];
