/** One thing to say, in English and in Traditional Chinese as a Taiwanese banker writes it; {name} is a gap in both. */
export type Words = readonly [english: string, chinese: string];
