declare module "*.wasm" {
  const base64: string;
  export default base64;
}
declare module "*.csv" {
  const text: string;
  export default text;
}
declare module "*.css";
