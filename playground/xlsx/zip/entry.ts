/** One file inside a zip, still compressed: so that what is not touched is copied as it stands. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes when inflated. */
  readonly size: number;
  readonly compressed: Uint8Array;
  /** DOS time and date, as one 32-bit number. */
  readonly time: number;
}
