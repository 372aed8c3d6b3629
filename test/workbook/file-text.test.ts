import { fileText } from "../../src/workbook/file-text.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/ /g, ""), "hex"));

// The bytes are those of Python 3.11: text.encode("cp1252"), ("big5"), ("gbk"), ("utf-16-le"), ("utf-8-sig").
describe("a file's letters", () => {
  test.each([
    ["Windows-1252", "German and French", "4b726564697462657472616720803b4dfc6c6c657220476d62483b47e966e9", "Kreditbetrag €;Müller GmbH;Géfé"], // prettier-ignore
    ["Windows-1252", "capital letters alone", "c4727a74653bd6722c4f5354", "Ärzte;Ör,OST"],
    ["Big5", "Taiwan", "b1c2ab48a4e1a6572cc36ec049c3422cb948acf9bef7b276", "授信戶名,曝險額,違約機率"],
    ["GB18030", "China", "bde8bfeec8cb2cd3e0b6ee2ccea5d4bcb8c5c2ca", "借款人,余额,违约概率"],
    ["UTF-16", "with a mark", "fffe 4500 4100 4400 2c00 5000", "EAD,P"],
    ["UTF-16", "with the other mark", "feff 0045 0041 0044", "EAD"],
    ["UTF-16", "without a mark", "4500 4100 4400 2c00 5000 4400", "EAD,PD"],
    ["UTF-8", "with a mark", "efbbbf 4541 44 c3bc", "EADü"],
    ["UTF-8", "without one", "c3bc e68e88", "ü授"],
    ["UTF-8", "in plain letters", "454144 2c 5044", "EAD,PD"],
    ["UTF-8", "empty", "", ""],
  ])("%s, %s", (encoding, _, hex, text) => {
    expect(fileText(bytes(hex))).toEqual({ text, encoding, isAssumed: !encoding.startsWith("UTF") });
  });
});
