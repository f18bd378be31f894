/** What a browser's own tools call fast 4G: 9 Mbit/s down and 1.5 up, of which a tenth is lost, and 165 ms to and fro. */
export const fastFourG = {
  offline: false,
  latency: 165,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: (1_500_000 / 8) * 0.9,
};
