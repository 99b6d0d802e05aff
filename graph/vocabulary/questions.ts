/**
 * Questions that ask for a relation in words of their own, beside those that its wordings make: `{subject}` and `{object}`
 * are names, `{kind}` a kind of entity; the end that is not named is asked for. The rest reads as other patterns of
 * questions do (`graph/query/ask/pattern.ts`). Names and kind have to fit the ends of the relation.
 */
const HAVE = 'what|which {kind} does|do|did {subject} have';

const IN_CHARGE = ['who|what|which is|are|was|were in charge of {object}', 'is|was {subject} in charge of {object}'];
const RESPONSIBLE = 'who|what|which is|are|was|were responsible for {object}';

export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  owns: [HAVE],
  acquired: [
    '[the] acquisition|takeover|purchase|buyout|sale of {object}',
    "{object} ['s] acquisition|takeover|purchase|buyout|sale",
    'is|was|were|has {object} [been] sold|bought|acquired|purchased',
    'who|what|whom was|were {object} sold to',
    'to who|whom|what was|were {object} sold',
  ],
  controls: IN_CHARGE,
  governs: [...IN_CHARGE, RESPONSIBLE],
  leads: [...IN_CHARGE, RESPONSIBLE],
  develops: [HAVE],
  maintains: [RESPONSIBLE, 'who|what takes|take care of {object}', 'who|what keeps|keep {object} going|alive'],
  'licensed-under': [
    HAVE,
    'what|which license|licence does|do|did {subject} have|use',
    'is|are|was|were {subject} open|closed|free source|software',
    'is|are|was|were {subject} open-source|proprietary|free',
    'what|which license|licence|terms is|are|was|were {subject} [released|distributed|available|published] under',
    'under what|which license|licence|terms is|are|was|were {subject} [licensed|released|distributed|available|published]',
    'under what|which license|licence|terms does|do {subject} ship|come',
    'how is|are {subject} licensed',
    '{subject} license|licence|licensing',
    'is|are [there] anything|something under {object}',
    'what|which {kind} is|are {object}',
    'what|which {kind} is|are|comes|come under {object}',
    'what is|comes under {object}',
  ],
  'holds-trademark': [
    'who|what|which holds|owns|has [the] {object} trademark|trademarks',
    "who|what|which holds|owns|has {object} 's trademark|trademarks",
    'whose trademark is {object}',
    'what is [the] {object} trademark',
    'is {object} [a|the] [registered] trademark|trademarked',
    'who|what|which owns|holds|has [the] rights|right to {object}',
    'who|what|which owns|holds the name [of] {object}',
  ],
  succeeds: [
    'what came|comes|was|is [there] before {subject}',
    'what came|comes|is after {object}',
    'what followed|follows {object}',
    'what is {object} called',
  ],
  sponsors: ['who|what gives|gave money to {object}', 'where does {object} get [its] money|funding [from]'],
  'member-of': [
    'who|what sits|sat|serves|served on {object}',
    'who is|are|was|were on|in {object}',
    'what|which {kind} does|do|did {object} have',
  ],
  'employed-by': [
    'what|which {kind} does|do|did {object} have',
    'who is|are at {object}',
    'who works|worked|is|was in|within {object}',
    'where is|was {subject}',
  ],
};
