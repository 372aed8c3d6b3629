/** Published lists of codes that tapes name sectors by. */
export const CODE_SYSTEMS = ["NACE", "GICS", "SIC", "NAICS", "ICB"] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/**
 * Beginnings of codes, digits alone, and the kind of business that each means; the longest beginning counts. A beginning
 * that is not here is no code of the list.
 *
 * What codes mean is as published:
 * NACE Rev. 2, Regulation (EC) 1893/2006, and Rev. 2.1, Delegated Regulation (EU) 2023/137, whose divisions 60 to 63 are cut
 * otherwise (62.10, 62.20 and 62.90; 63.10 computing infrastructure and hosting; 63.91 web search portals, news agencies
 * before);
 * GICS, structures of 2018 and 2023, MSCI and S&P Dow Jones (60.10.80.50 data centre REITs);
 * SIC, Standard Industrial Classification Manual (1987), United States;
 * NAICS 2012 and 2022, United States Census Bureau (5112 and 5132 software publishers; 518 computing infrastructure, data
 * processing and hosting);
 * ICB, structure of 2019, FTSE Russell.
 * Which kind a code counts as is an assumption of this project.
 */
// prettier-ignore
export const SECTOR_CODES: Readonly<Record<CodeSystem, string>> = {
  NACE: `
    agriculture: 01 02 03
    energy: 05 06 09 19
    industry: 07 08 16 17 18 20 22 23 24 25 27 28 29 30 32 33 69 70 71 72 74 77 78 80 81 82
    consumer: 10 11 12 13 14 15 31 45 46 47 55 56 75 79 90 91 92 93 94 95 96
    health: 21 325 86 87 88
    hardware: 26 4651 4652
    semiconductors: 2611
    telecom: 263 61
    power: 35
    gasWater: 352 353 36 37 38 39
    construction: 41 42 43
    transport: 49 50 51 52 53
    media: 58 59 60 63 6312 73
    software: 582 6201 621
    itServices: 62
    dataCentre: 631
    finance: 64 65 66
    realEstate: 68
    public: 84 85
    other: 97 98 99`,
  GICS: `
    energy: 10 1010
    industry: 15 1510 20 2010 2020 2510
    construction: 201020 201030
    transport: 2030
    consumer: 25 2520 2530 2550 30 3010 3020 3030
    health: 35 3510 3520
    finance: 40 4010 4020 4030
    itServices: 45 4510
    dataCentre: 45102030 60108050
    software: 451030
    hardware: 4520
    telecom: 452010 50 5010 60108030
    semiconductors: 4530
    media: 5020
    power: 55 5510
    gasWater: 551020 551040
    realEstate: 60 6010 6020`,
  SIC: `
    agriculture: 01 02 07 08 09
    industry: 10 14 22 24 25 26 28 30 31 32 33 34 35 36 37 38 39 73 76 81 87 89
    energy: 12 13 29 46
    construction: 15 16 17
    consumer: 20 21 23 50 51 52 53 54 55 56 57 58 59 70 72 75 79 84 86 88
    media: 27 483 484 731 78
    health: 283 384 80 83
    hardware: 357 367 5045 5065
    telecom: 366 48
    semiconductors: 3674
    transport: 40 41 42 44 45 47
    power: 49
    gasWater: 492 494 495
    finance: 60 61 62 63 64 67
    realEstate: 65 6798
    itServices: 737
    software: 7371 7372
    dataCentre: 7374
    public: 43 82 91 92 93 94 95 96 97
    other: 99`,
  NAICS: `
    agriculture: 11
    industry: 21 31 32 33 532 533 54 55 56
    energy: 211 2121 213 324 486
    power: 22
    gasWater: 2212 2213 562
    construction: 23
    consumer: 311 312 313 314 315 316 42 44 45 71 72 81
    health: 3254 3391 62
    hardware: 334 423430
    semiconductors: 3344 333242
    telecom: 3342 517
    transport: 48 49
    media: 51 5418
    software: 5112 5132 541511
    dataCentre: 518
    finance: 52
    realEstate: 53 531
    itServices: 5415
    public: 61 92`,
  ICB: `
    itServices: 10
    software: 10101015
    media: 10101020
    semiconductors: 10102010 10102020
    hardware: 101020
    telecom: 15
    health: 20
    finance: 30
    realEstate: 35
    consumer: 40 45
    industry: 50 55
    energy: 60
    power: 65`,
};

/** How many digits codes of a list have. */
export const CODE_LENGTHS: Readonly<Record<CodeSystem, readonly number[]>> = {
  NACE: [2, 3, 4, 5, 6],
  GICS: [2, 4, 6, 8],
  SIC: [2, 3, 4],
  NAICS: [2, 3, 4, 5, 6],
  ICB: [2, 4, 6, 8],
};
