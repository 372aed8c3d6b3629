/** A kind of business: which of the product's sectors it counts as, and how far it hangs on the AI theme. */
export type SectorKind = {
  readonly id: string;
  readonly product: string;
  /** Share of revenue tied to the AI theme, fraction: an assumption. */
  readonly aiShare: number;
  readonly english: string;
  readonly chinese: string;
  /** Wider subjects that a user's theme may be called by, beside the kind's own words. */
  readonly themes: readonly string[];
  /**
   * Words that name it, in lower case: whole words, or several one after another; a word that ends in * begins a word, one
   * that begins with * ends it. Ideographs may stand anywhere.
   */
  readonly words: readonly string[];
};

function kind(
  id: string,
  product: string,
  aiShare: number,
  [english, chinese]: readonly [string, string],
  words: string,
  themes = "",
): SectorKind {
  const list = (text: string) => (text === "" ? [] : text.split(",").map((word) => word.trim()));
  return { id, product, aiShare, english, chinese, words: list(words), themes: list(themes) };
}

/**
 * Kinds of business, the more telling ones first: of two that a sector's words name, the longer word wins, then the earlier
 * kind. What they count as and their AI shares are assumptions of this project; those of the product's own sectors are the
 * demo pool's.
 */
// prettier-ignore
export const SECTOR_KINDS: readonly SectorKind[] = [
  kind("gpuCloud", "NEO", 1, ["GPU cloud", "GPU 雲端"], "neocloud, neoclouds, gpu cloud, gpu clouds, ai cloud, ai clouds, gpu, gpu 雲端, ai 雲端, 算力", "technology, tmt"),
  kind("dataCentre", "DCP", 0.9, ["Data centres", "資料中心"], "data centre, data centres, data center, data centers, datacenter*, datacentre*, colocation, co-location, colo, hosting, web hosting, data processing, cloud infrastructure, hyperscale data centres, hyperscale data centre, hyperscale data center, rechenzentr*, centre de données, centres de données, centri dati, centro dati, centro de datos, centros de datos, 資料中心, 數據中心, 數據處理中心, 機房, 主機代管, 雲端機房, 資料處理, 主機及網站代管, 網站代管", "technology, tmt, digital infrastructure"),
  kind("hyperscaler", "HYP", 0.8, ["Hyperscalers", "超大規模雲端業者"], "hyperscale*, cloud platforms, cloud platform, public cloud, 超大規模, 超大規模雲端業者, 公有雲", "technology, tmt"),
  kind("semiconductors", "SEM", 1, ["Semiconductors", "半導體"], "semiconductor*, semi-conductor*, semis, chip, chips, chipmaker*, microchip*, wafer, wafers, foundries, integrated circuits, ai hardware, ai server, ai servers, halbleiter*, semi-conducteurs, semiconducteur*, semiconduttor*, semiconductores, 半導體, 晶片, 晶圓, 積體電路, 封測, ai 伺服器, ai 硬體, 分離式元件, 晶圓代工, ic 設計", "technology, tmt, hardware"),
  kind("artificialIntelligence", "AIS", 1, ["Artificial intelligence", "人工智慧"], "ai, artificial intelligence, machine learning, generative ai, genai, ai software, ai labs, künstliche intelligenz, intelligence artificielle, intelligenza artificiale, inteligencia artificial, 人工智慧, 人工智能, 機器學習, ai 軟體, ai 新創", "technology, tmt"),
  kind("software", "AIS", 0.8, ["Software", "軟體"], "software*, saas, computer programming, programming, applications software, video games, logiciel, logiciels, programación, programmazione, programmierung*, 軟體, 程式設計, 電腦程式設計, 電腦系統設計, 資訊軟體", "technology, tmt"),
  kind("itServices", "AIS", 0.5, ["IT services", "資訊服務"], "it services, it service, information technology, computer services, computer service, computer consultancy, it consulting, it-dienstleistung*, informationstechn*, edv, it, informatique, informatica, informática, cloud, cloud services, cloud computing, internet services, tech, technology, technologies, high tech, hightech, high tech industries, technologie, technologies de l'information, tecnologia, tecnología, digital, data analytics, information services, information and communication, information & communication, information und kommunikation, ict, tmt, 資訊服務, 資訊業, 資通訊, 科技, 雲端, 資訊及通訊, 資服", "technology, tmt"),
  kind("hardware", "SEM", 0.5, ["Electronics and hardware", "電子與硬體"], "hardware, computer hardware, computer equipment, computers, computer*, servers, electronics, electronic, electronic components, electronic equipment, elektronik*, électronique*, elettronic*, electrónic*, electronica, optical products, optoelectronics, technology hardware, 電子, 電子零組件, 電腦及週邊設備, 電腦, 光電, 硬體, 伺服器, 電路板, 發光二極體, 太陽能電池, 面板, 電腦周邊, 電子通路, 資料處理設備", "technology, tmt, hardware"),
  kind("telecom", "TEL", 0.3, ["Telecom", "電信"], "telecom*, tele-communication*, telco, telcos, communications equipment, communication equipment, communications, communication, wireless, mobile networks, broadband, satellite communications, fibre, towers, telekommunikation*, télécom*, telecomunica*, 電信, 電訊, 通信, 通訊, 通信網路, 網通", "technology, tmt, digital infrastructure"),
  kind("media", "MED", 0.2, ["Media", "媒體"], "media, interactive media, broadcast*, publish*, printing & publishing, printing and publishing, entertainment, advertis*, film, films, movies, motion picture, motion pictures, music, television, radio, cable & satellite, news, internet, web portals, medien*, verlag*, werbung, rundfunk, fernsehen, médias, édition, editoria, edición, medios, publicidad, pubblicità, publicité, 媒體, 傳播, 出版, 廣告, 娛樂, 影視, 文化創意, 網際網路, 影片, 節目, 廣播, 電視, 音樂, 入口網站, 網路搜尋", "tmt"),
  kind("power", "PWR", 0.3, ["Power", "電力"], "power, power generation, power producers, independent power, electric, electricity, electric utilities, renewable*, renewable energy, solar, solar energy, wind, wind power, wind energy, hydro*, nuclear, utilit*, multi-utilities, energy supply, energy infrastructure, energieversorg*, energiewirtschaft*, erneuerbare*, strom*, stromversorg*, versorger, versorgung, windenergie, photovoltaik, électricité, électrique, énergies renouvelables, services aux collectivités, elettricità, energia elettrica, energie rinnovabili, electricidad, energía eléctrica, energías renovables, electric services, 電力, 發電, 公用事業, 再生能源, 綠能, 太陽能, 風電, 風力, 油電燃氣, 電力及燃氣供應", "energy, utilities"),
  kind("gasWater", "PWR", 0, ["Gas, water and waste", "瓦斯、用水與廢棄物"], "water utilities, gas utilities, water supply, gas supply, gas distribution, natural gas distribution, water, sewerage, waste, waste management, utilities: water, utilities: oil & gas, utilities oil gas, utilities water, wasserversorg*, abwasser*, gasversorg*, entsorgung*, abfall*, assainissement, déchets, 自來水, 用水供應, 瓦斯, 燃氣, 廢棄物, 污染整治, 環保, 廢水, 污水, 資源回收, 氣體燃料", "utilities"),
  kind("energy", "OTH", 0, ["Energy, oil and gas", "能源、油氣"], "energy, oil, gas, oil & gas, oil and gas, oil gas, petroleum, crude, refining, coal, lng, energy equipment, pipelines, pipeline, midstream, energie, erdöl*, erdgas*, mineralöl*, kohle*, énergie, pétrole, pétrolier, charbon, petrolio, energia, energía, petróleo, carbón, carbone, 能源, 石油, 天然氣, 油氣, 煤", "energy"),
  kind("realEstate", "OTH", 0, ["Real estate", "不動產"], "real estate, commercial real estate, property, properties, commercial property, cre, reit, reits, retail real estate, office real estate, housing, homebuilders, fire: real estate, immobilien*, grundstücks*, wohnungs*, gewerbeimmobilien, immobilier*, immobiliar*, inmobiliari*, bienes raíces, 不動產, 房地產, 商用不動產, 建案, 建設公司, 建設業, 房仲, 物業管理", "property, cre"),
  kind("construction", "IND", 0, ["Construction", "營建"], "construction, construction & engineering, construction and engineering, building, building products, building materials, civil engineering, homebuilding, bau, bauwesen, bauwirtschaft, baugewerbe, bauindustrie, bauunternehmen, hochbau, tiefbau, hoch- und tiefbau, bâtiment*, btp, costruzioni, edilizia, construcción, edificación, 營建, 營造, 建築, 建材, 土木, 工程"),
  kind("finance", "OTH", 0, ["Finance", "金融"], "bank, banks, banking, finance, financial, financials, financial services, insurance, insurers, insurance carriers, capital markets, asset management, fire: finance, fire: insurance, leasing, holding, holdings, investment funds, banken, kreditinstitut*, finanz*, versicherung*, banque*, financier*, assurance*, banche, assicura*, finanziari*, bancos, banca, seguros, financiero*, 金融, 銀行, 保險, 證券, 金控, 租賃, 投資控股, 融資, 壽險, 產險, 期貨, 信託, 票券, 創投"),
  kind("health", "HLT", 0, ["Healthcare", "醫療保健"], "health, healthcare, health care, health care technology, human health, pharma, pharmaceutical*, biotech*, life sciences, hospital*, medical, medicine, medtech, dental, clinics, nursing, gesundheit*, pharma*, medizin*, krankenhaus*, krankenhäuser, kliniken, pflege*, santé, pharmaceutique*, biotechnologie*, sanità, farmaceutic*, salud, sanidad, sanitari*, farmacéutic*, 醫, 醫療, 生技, 生技醫療, 製藥, 藥, 長照, 健康, 照顧服務, 照護"),
  kind("consumer", "CON", 0, ["Consumer and retail", "消費與零售"], "consumer, consumer goods, consumer services, retail, retail trade, internet retail, online retail, internet & direct marketing retail, e-commerce, wholesale*, distributors, trade, trading companies, food, foods, beverage*, tobacco, grocery, supermarkets, restaurant*, catering, hotel*, hospitality, accommodation, lodging, leisure, gaming & leisure, hotel gaming & leisure, casino*, travel, tourism, sports, textile*, apparel, clothing, luxury, footwear, household, furniture, personal products, consumer electronics, education services, konsum*, handel, *handel, einzelhandel, großhandel, lebensmittel*, nahrungs*, ernährungs*, getränke*, gastgewerbe, gastronomie, tourismus, bekleidung*, möbel*, commerce, commerce de détail, commerce de gros, agroalimentaire, alimentation, alimentaire, hôtellerie, restauration, habillement, commercio, alimentare, ristorazione, turismo, abbigliamento, comercio, alimentación, hostelería, textil*, 消費, 零售, 批發, 百貨, 貿易, 食品, 飲料, 餐飲, 觀光, 旅遊, 飯店, 住宿, 紡織, 成衣, 家具, 運動休閒, 居家生活, 皮革, 製鞋, 鞋業, 菸, 旅行, 博弈, 電商, 電子商務, 殯葬, 獸醫"),
  kind("transport", "IND", 0, ["Transport and logistics", "運輸物流"], "transport, transportation*, logistics, shipping, marine, airlines, airline, aviation, air freight, rail, railroads, railways, road & rail, trucking, ports, airports, postal, courier, storage, warehousing, verkehr*, logistik*, transportgewerbe, spedition*, schifffahrt, luftfahrt, lagerei, transports, logistique, aérien, trasporti, logistica, transporte*, logística, 運輸, 航運, 物流, 航空, 海運, 倉儲, 貨運, 鐵路, 郵政, 快遞, 宅配, 客運"),
  kind("industry", "IND", 0, ["Industry", "工業"], "industrial*, industry, industries, manufactur*, machinery, capital goods, capital equipment, equipment, engineering, aerospace, aerospace & defense, aerospace & defence, defense, defence, automotive, automobile*, auto, autos, auto components, vehicles, chemical*, plastics, rubber, metals, metals & mining, mining, steel, aluminium, materials, basic materials, minerals, paper, packaging, containers packaging & glass, containers, glass, wood, forest products, forest products & paper, printing, electrical equipment, business services, services: business, commercial services, professional services, environmental industries, conglomerates, industrie, industri*, verarbeitendes gewerbe, produzierendes gewerbe, maschinen*, anlagenbau, fahrzeugbau, automobil*, kfz, chemie*, chemische*, stahl*, metall*, kunststoff*, papier*, bergbau, elektrotechnik*, dienstleistung*, unternehmensdienst*, industrielle*, mécanique, chimie, chimique, automobile, métallurgie, sidérurgie, industria*, meccanica, chimica, siderurgia, automazione, química*, maquinaria, automoción, minería, 工業, 製造, 機械, 電機, 化學, 塑膠, 橡膠, 鋼鐵, 金屬, 水泥, 玻璃, 造紙, 汽車, 電器電纜, 礦業, 國防, 航太, 專業服務, 工商服務, 電力設備, 五金, 石化, 化工, 機電, 工具機, 自行車, 紙製品, 木竹, 電池, 運輸工具, 法律, 會計, 管理顧問, 研究發展, 專門設計, 人力仲介, 人力派遣, 人力資源, 保全, 支援服務"),
  kind("agriculture", "OTH", 0, ["Agriculture", "農林漁牧"], "agricultur*, agri, farming, farms, forestry, fishing, crop production, livestock, landwirtschaft*, forstwirtschaft*, fischerei, agricole, agricoltura, agrario, ganadería, pesca, 農, 林業, 漁業, 畜牧, 農林漁牧, 水產, 畜產, 養殖"),
  kind("public", "OTH", 0, ["Public sector and education", "公共部門與教育"], "public, public sector, public administration, government*, sovereign*, municipal*, local authorities, education, educational, schools, universities, öffentlich*, staat, kommunen, bildung, erziehung, administration publique, éducation, enseignement, pubblica amministrazione, istruzione, educación, administración pública, 政府, 公部門, 公共行政, 教育, 補教, 國際組織"),
  kind("other", "OTH", 0, ["Other", "其他"], "other, others, oth, misc, miscellaneous, unclassified, diversified, unknown, n/a, sonstige*, andere, übrige, autre, autres, altro, altri, altre attività, otros, otras, varios, 其他, 其它, 未分類"),
];

const BY_ID: ReadonlyMap<string, SectorKind> = new Map(SECTOR_KINDS.map((one) => [one.id, one]));

/** The kind of an id that the tables of this project use. */
export function sectorKind(id: string): SectorKind {
  return BY_ID.get(id)!;
}
