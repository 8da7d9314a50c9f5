/** The look of the sign-in page: system fonts, so that nothing has to be fetched. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#10282c, #e4f0ee); --soft: light-dark(#547074, #93aeae);
  --paper: light-dark(#f3f7f5, #0b1719); --card: light-dark(#ffffff, #12262a);
  --line: light-dark(#d8e4e1, #23403f); --tide: light-dark(#0b6e72, #5ecdc4); --foam: light-dark(#dff1ee, #173c3e);
}
* { box-sizing: border-box; margin: 0; }
body {
  min-height: 100dvh; display: grid; place-items: center; padding: 2rem 1rem;
  font: 1rem/1.5 ui-sans-serif, system-ui, sans-serif; color: var(--ink); background: var(--paper);
}
main { width: min(100%, 27rem); }
.brand { display: flex; align-items: center; gap: .6rem; font-weight: 650; letter-spacing: -.01em; color: var(--tide); }
.brand svg { fill: currentColor; }
h1 { margin: 1.25rem 0 .25rem; font-size: 1.75rem; line-height: 1.2; letter-spacing: -.025em; text-wrap: balance; }
h2 { margin: 1.75rem 0 .5rem; font-size: .8125rem; font-weight: 600; color: var(--soft); }
ul { list-style: none; padding: 0; overflow: hidden; border: 1px solid var(--line); border-radius: 14px; background: var(--card); }
li + li { border-top: 1px solid var(--line); }
a {
  display: grid; grid-template-columns: auto 1fr auto; align-items: center; gap: .85rem;
  min-height: 3.75rem; padding: .6rem 1rem; color: inherit; text-decoration: none;
}
a:hover { background: var(--foam); }
a:focus-visible { outline: 3px solid var(--tide); outline-offset: -3px; border-radius: 13px; }
.face {
  display: grid; place-items: center; width: 2.4rem; height: 2.4rem; border-radius: 50%;
  font-size: .875rem; font-weight: 650; color: var(--tide); background: var(--foam);
}
a:hover .face { background: var(--card); }
.name { font-weight: 550; overflow-wrap: anywhere; }
.role { font-size: .875rem; color: var(--soft); }
.role::first-letter { text-transform: uppercase; }
.note { margin-top: 1.25rem; padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: 14px; background: var(--card); }
pre { margin-top: .75rem; padding: .7rem .9rem; overflow-x: auto; border-radius: 8px; background: var(--foam); }
code { font: .9em ui-monospace, monospace; }
.foot { margin-top: 1.75rem; font-size: .8125rem; color: var(--soft); }
`;
