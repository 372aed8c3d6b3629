/** Rule, words in English, words in Traditional Chinese; braces are gaps that a finding fills, as in the sentences' Words. */
export type Template = readonly [code: string, english: string, chinese: string];
