/** Drawn on a grid of 20, with one stroke. */
const paths = {
  leads: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3.5 17c.6-3 3.2-4.5 6.5-4.5s5.9 1.5 6.5 4.5',
  pipeline: 'M3.5 3.5h3.5v13h-3.5zM8.25 3.5h3.5v9h-3.5zM13 3.5h3.5v5.5h-3.5z',
  catalogue: 'M10 2.5l6.5 3.5v8L10 17.5 3.5 14V6zM3.5 6 10 9.5 16.5 6M10 9.5v8',
  inbox: 'M3 11l2.5-7h9l2.5 7v5H3zM3 11h4.5l1 2h3l1-2H17',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12M13.5 13.5 17 17',
  plus: 'M10 4v12M4 10h12',
  back: 'M12 4l-6 6 6 6',
  close: 'M5 5l10 10M15 5 5 15',
  phone: 'M4 3.5h3l1.5 4-2 1.5a10 10 0 0 0 4.5 4.5l1.5-2 4 1.5v3c-7 1-13.5-5.5-12.5-12.5z',
  note: 'M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7h6M7 10h4',
  task: 'M4 4h12v12H4zM7 10l2.2 2.2L13.5 7.8',
  meeting: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  email: 'M3 5h14v10.5H3zM3 5.5l7 5.5 7-5.5',
  proposal: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M8 10h4.5M8 13h4.5',
  trash: 'M3.5 5.5h13M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 9v4.5M11.5 9v4.5',
  convert: 'M3.5 10h12M11 5.5l4.5 4.5-4.5 4.5',
  move: 'M10 3v14M3 10h14M7.5 5.5 10 3l2.5 2.5M7.5 14.5 10 17l2.5-2.5M5.5 7.5 3 10l2.5 2.5M14.5 7.5 17 10l-2.5 2.5',
  check: 'M4 10.5l4 4 8-9',
  cloud: 'M6 15.5a3.5 3.5 0 0 1-.3-7A4.8 4.8 0 0 1 15 9.2a3.2 3.2 0 0 1-.5 6.3z',
  offline: 'M6.5 7.5a4.8 4.8 0 0 1 8.5 1.7 3.2 3.2 0 0 1 1.3 5.3M13.5 15.5H6a3.5 3.5 0 0 1-1.3-6.7M3 3l14 14',
  waiting: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M10 6v4.3l2.8 1.7',
  sync: 'M16 8a6.5 6.5 0 0 0-12-1M4 3.5V7h3.5M4 12a6.5 6.5 0 0 0 12 1M16 16.5V13h-3.5',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14.2v.3',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  moon: 'M16.5 11.5A7 7 0 0 1 8.5 3.5a7 7 0 1 0 8 8z',
  out: 'M8 3.5H3.5v13H8M8 10h9M13.5 6.5 17 10l-3.5 3.5',
  pin: 'M10 17.5c3.5-4 5-6.5 5-9a5 5 0 0 0-10 0c0 2.5 1.5 5 5 9M10 10a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
