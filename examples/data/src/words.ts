/** Names that break naive layouts and comparisons: right to left, several scripts, combining marks, emoji, quotes. */
export const unusualNames = [
  ['ليلى', 'حداد'],
  ['מרים', 'אלון'],
  ['فرهاد', 'کریمی'],
  ['美咲', '佐藤'],
  ['Nguyễn', 'Thị Hồng'],
  ['Zoë', 'Ångström-Løvås'],
  ['Siobhán', 'O’Connor'],
  ['Светлана', 'Иванова'],
  ['Renée 🐚', 'Dubois'],
  ['María-José', 'de la Cruz y Núñez'],
  ['अनन्या', 'शर्मा'],
  ['김', '지우'],
] as const;

export const unusualCompanies = [
  '🌊 Tidewater & Sons',
  'مرافئ الخليج',
  'נמל צפון בע"מ',
  '株式会社海風',
  'Ærø Færgefart ApS',
  'The "Old" Pier, Ltd.',
] as const;

export const jobTitles = [
  'Harbour master',
  'Head of purchasing',
  'Marina manager',
  'Operations lead',
  'Fleet engineer',
  'Owner',
  'Site supervisor',
  'Finance director',
  'Sailing instructor',
  'Facilities manager',
] as const;

export const sources = ['Web form', 'Boat show', 'Referral', 'Cold call', 'Partner', 'Newsletter'] as const;
export const lostReasons = ['Price', 'Timing', 'Competitor', 'No budget', 'No answer'] as const;
export const tags = [
  'priority',
  'renewal',
  'newsletter',
  'boat show',
  'export',
  'spring season',
  'key account',
] as const;

export const needs = [
  'Pontoon extension',
  'Mooring lines',
  'Rescue boat refit',
  'Navigation lights',
  'Kayak rental fleet',
  'Fuel dock sensors',
  'Winter storage',
  'Life jackets for crew',
  'Tide gauges',
  'Dive school starter kit',
  'Radio upgrade',
  'Fender replacement',
] as const;

export const remarks = [
  'Wants to decide before the season opens.',
  'Asked for references from two harbours of similar size.',
  'Budget is approved, the board meets on the first Monday of the month.',
  'Prefers a call in the morning; afternoons are on the water.',
  'Compares us with one other supplier.',
  'Delivery has to come by barge, the road bridge takes 3.5 t only.',
  'Happy with the last order, one fender had a scratch.',
  'Needs the data sheet for the insurer.',
  'Would take 10 % more for delivery in April.',
  'The berths on the east side come first.',
  'Payment in two instalments is fine.',
  'Met at the boat show, very interested in the quiet pumps.',
  'Please do not call during high tide.',
  'Wants training for four people included.',
] as const;

export const subjects = {
  task: ['Send the data sheet', 'Prepare the quote', 'Check stock', 'Ask for references', 'Update the forecast'],
  call: ['Call about the quote', 'First call', 'Check-in call', 'Delivery date', 'Ask about the budget'],
  meeting: ['Site visit', 'Demo on the pier', 'Contract review', 'Planning the season', 'Coffee with the owner'],
  note: ['After the visit', 'Background', 'From the phone', 'Competition', 'Preferences'],
  email: ['Quote as discussed', 'Your data sheet', 'Thank you for the visit', 'Dates for delivery', 'Introduction'],
} as const;

export const outcomes = ['Reached', 'No answer', 'Left a message', 'Will call back', 'Agreed on next step'] as const;

export const catalogue = {
  Moorings: ['Mooring line', 'Dock cleat', 'Pile guide', 'Chain shackle', 'Mooring buoy'],
  Safety: ['Life jacket', 'Rescue ladder', 'Life ring', 'Throw line', 'Fire blanket'],
  Navigation: ['Lateral mark', 'Sector light', 'Radar reflector', 'Tide gauge', 'Handheld radio'],
  Paddling: ['Sea kayak', 'Touring paddle', 'Spray deck', 'Dry bag', 'Paddle float'],
  Diving: ['Wetsuit', 'Cylinder', 'Regulator set', 'Dive computer', 'Lead belt'],
  Maintenance: ['Antifouling', 'Fender', 'Bilge pump', 'Deck brush', 'Pressure washer'],
} as const;

export const materials = ['Classic', 'Pro', 'Light', 'Heavy duty', 'Compact', 'Arctic'] as const;
