/** A workbook as the build puts it in: base64. */
declare module "*.xlsx" {
  const base64: string;
  export default base64;
}
