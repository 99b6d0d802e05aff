/** Properties of Wikidata: those that are relations here, and how the others are called. */

export interface Meaning {
  readonly relation: string;
  /** Whether the value is the subject of the claim: "developer" says that the value develops the item. */
  readonly isReversed?: boolean;
  /** The kind of the value, where nothing else gives one. */
  readonly kind?: string;
  readonly role?: string;
}

const to = (relation: string, more: Omit<Meaning, 'relation'> = {}): Meaning => ({ relation, ...more });
const by = (relation: string, more: Omit<Meaning, 'relation'> = {}): Meaning => ({
  relation,
  isReversed: true,
  ...more,
});

export const RELATIONS: ReadonlyMap<string, Meaning> = new Map([
  // ownership
  ['P127', by('owns')],
  ['P1830', to('owns')],
  ['P749', to('part-of')],
  ['P355', by('part-of')],
  ['P361', to('part-of')],
  ['P527', by('part-of')],
  ['P7888', to('merged-into')],
  ['P807', to('spun-off-from')],
  // making
  ['P112', by('founded')],
  ['P178', by('develops')],
  ['P126', by('maintains')],
  ['P123', by('distributes')],
  ['P750', by('distributes')],
  ['P859', by('sponsors')],
  // people
  ['P108', to('employed-by')],
  ['P463', to('member-of')],
  ['P102', to('member-of')],
  ['P169', by('leads', { role: 'chief executive officer', kind: 'person' })],
  ['P488', by('leads', { role: 'chairperson', kind: 'person' })],
  ['P1037', by('leads', { role: 'director or manager', kind: 'person' })],
  ['P3320', by('member-of', { role: 'board member', kind: 'person' })],
  ['P50', by('authored')],
  ['P170', by('authored')],
  // lineage
  ['P144', to('derived-from')],
  ['P155', to('succeeds')],
  ['P156', by('succeeds')],
  ['P1365', to('succeeds')],
  ['P1366', by('succeeds')],
  ['P737', to('influenced-by')],
  ['P941', to('influenced-by')],
  // composition
  ['P1547', to('depends-on')],
  ['P277', to('uses')],
  ['P408', to('uses')],
  ['P2283', to('uses')],
  ['P1535', by('uses')],
  // licensing
  ['P275', to('licensed-under', { kind: 'license' })],
]);

export const INSTANCE_OF = 'P31';
export const DIFFERENT_FROM = 'P1889';
export const OFFICIAL_WEBSITE = 'P856';
export const BEGINNINGS: readonly string[] = ['P571', 'P569', 'P577'];
export const ENDS: readonly string[] = ['P576', 'P570'];
/** Names with a language, and often with a time. */
export const NAMES: ReadonlySet<string> = new Set(['P1448', 'P1813', 'P1476', 'P1559', 'P1705', 'P1477']);

/** Qualifiers that are fields of a claim. */
export const START = 'P580';
export const END = 'P582';
export const POINT_IN_TIME = 'P585';
export const CIRCUMSTANCES = 'P1480';
export const PROPORTION = 'P1107';
export const DEPRECATION_REASON = 'P2241';
export const ROLES: ReadonlySet<string> = new Set(['P2868', 'P3831', 'P39', 'P794']);

/** What a reference is made of. */
export const STATED_IN = 'P248';
export const REFERENCE_URL = 'P854';
export const IMPORTED_FROM = 'P143';
export const IMPORT_URL = 'P4656';
export const RETRIEVED = 'P813';
export const TITLE = 'P1476';
export const PUBLISHED = 'P577';
export const PUBLISHER = 'P123';
export const AUTHORS: readonly string[] = ['P50', 'P2093'];
export const QUOTATION = 'P1683';
export const HEURISTIC: readonly string[] = ['P887', 'P3452'];

/** How Wikidata calls the properties that are met most; files that give their labels need none of these. */
const LABELS: ReadonlyMap<string, string> = new Map(
  `P6 head of government|P17 country|P19 place of birth|P20 place of death|P21 sex or gender|P22 father|P25 mother
P26 spouse|P27 country of citizenship|P30 continent|P31 instance of|P36 capital|P37 official language|P39 position held
P40 child|P50 author|P54 member of sports team|P57 director|P58 screenwriter|P61 discoverer or inventor|P69 educated at
P84 architect|P86 composer|P98 editor|P101 field of work|P102 member of political party|P103 native language
P106 occupation|P108 employer|P112 founded by|P118 league|P119 place of burial|P123 publisher|P126 maintained by
P127 owned by|P131 located in|P135 movement|P136 genre|P138 named after|P140 religion|P144 based on|P155 follows
P156 followed by|P159 headquarters location|P161 cast member|P166 award received|P169 chief executive officer
P170 creator|P172 ethnic group|P176 manufacturer|P178 developer|P184 doctoral advisor|P185 doctoral student
P199 business division|P264 record label|P275 copyright license|P276 location|P277 programmed in|P279 subclass of
P306 operating system|P348 software version|P355 has subsidiary|P361 part of|P364 original language|P366 has use
P400 platform|P404 game mode|P407 language of work or name|P408 software engine|P410 military rank|P413 position played
P414 stock exchange|P451 unmarried partner|P452 industry|P459 determination method|P463 member of|P484 IMA number
P488 chairperson|P495 country of origin|P509 cause of death|P512 academic degree|P517 interaction|P527 has part
P530 diplomatic relation|P551 residence|P569 date of birth|P570 date of death|P571 inception|P576 dissolved
P577 publication date|P580 start time|P582 end time|P585 point in time|P607 conflict|P641 sport|P737 influenced by
P740 location of formation|P749 parent organization|P750 distributed by|P800 notable work|P807 separated from
P840 narrative location|P856 official website|P859 sponsor|P910 main category|P937 work location|P941 inspired by
P1001 applies to jurisdiction|P1037 director or manager|P1050 medical condition|P1056 product produced|P1066 student of
P1072 readable file format|P1073 writable file format|P1107 proportion|P1128 employees|P1142 political ideology
P1151 main portal|P1195 file extension|P1303 instrument|P1324 source code repository|P1343 described by source
P1344 participant in|P1365 replaces|P1366 replaced by|P1401 bug tracking system|P1412 languages spoken
P1414 GUI toolkit or framework|P1416 affiliation|P1424 main template|P1480 sourcing circumstances
P1482 Stack Exchange tag|P1535 used by|P1547 depends on software|P1552 has characteristic|P1716 brand|P1813 short name
P1830 owner of|P1889 different from|P1995 health specialty|P2139 total revenue|P2226 market capitalization
P2241 reason for deprecated rank|P2283 uses|P2348 time period|P2403 total assets|P2770 source of income
P2868 subject has role|P3095 practiced by|P3320 board member|P3461 designated as terrorist by|P3712 has goal
P3831 object of statement has role|P4510 describes a project that uses|P7888 merged into|P10241 is an individual of taxon`
    .split(/[|\n]/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** What a property is called; its number where that is not known. */
export function labelOf(property: string, own: ReadonlyMap<string, string>): string {
  return own.get(property) ?? LABELS.get(property) ?? property;
}
