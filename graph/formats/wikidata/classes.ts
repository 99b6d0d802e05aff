/** Kinds by class of Wikidata: what an item that is an instance of the class is here; of any other, a `thing`. */

const CLASSES = {
  person: ['Q5'],
  company: [
    'Q783794', // company
    'Q4830453', // business
    'Q6881511', // enterprise
    'Q891723', // public company
    'Q1589009', // privately held company
    'Q18388277', // technology company
    'Q1058914', // software company
    'Q20031260', // IT consulting company
    'Q183888', // software developer
    'Q167037', // corporation
    'Q161726', // multinational corporation
    'Q210167', // video game developer
    'Q1137109', // video game publisher
    'Q219577', // holding company
    'Q658255', // subsidiary
    'Q2085381', // publisher
    'Q1320047', // book publishing company
    'Q18127', // record label
    'Q2442401', // record company
    'Q1762059', // film production company
  ],
  organization: [
    'Q43229', // organization
    'Q163740', // nonprofit organization
    'Q157031', // foundation
    'Q79913', // non-governmental organization
    'Q708676', // charitable organization
    'Q1328899', // standards organization
    'Q3918', // university
    'Q875538', // public university
    'Q902104', // private university
    'Q4671277', // academic institution
    'Q31855', // research institute
    'Q955824', // learned society
    'Q48204', // voluntary association
    'Q15911314', // association
    'Q484652', // international organization
    'Q245065', // intergovernmental organization
    'Q2659904', // government organization
    'Q327333', // government agency
    'Q7278', // political party
    'Q7210356', // political organization
    'Q215380', // musical group
  ],
  product: [
    'Q7397', // software
    'Q40056', // computer program
    'Q166142', // application
    'Q620615', // mobile app
    'Q9135', // operating system
    'Q131669', // Linux distribution
    'Q6368', // web browser
    'Q218616', // proprietary software
    'Q131093', // content management system
    'Q13741', // integrated development environment
    'Q131212', // text editor
    'Q47506', // compiler
    'Q184148', // plug-in
    'Q193424', // web service
    'Q35127', // website
    'Q7889', // video game
  ],
  codebase: [
    'Q341', // free software
    'Q1130645', // open-source software
    'Q188860', // library
    'Q271680', // software framework
  ],
  standard: [
    'Q317623', // technical standard
    'Q235557', // file format
    'Q132364', // communication protocol
  ],
  license: [
    'Q207621', // software license
    'Q3943414', // free-software license
  ],
} as const;

export const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([kind, classes]) => classes.map((each) => [each, kind] as const)),
);
