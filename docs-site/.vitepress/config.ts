import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitepress';

export default defineConfig({
  lang: 'en',
  title: 'Rockpool',
  description: 'The offline-first CRM that app developers embed.',
  cleanUrls: true,
  // The demo's addresses on the reader's own machine.
  ignoreDeadLinks: 'localhostLinks',
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }],
    ['meta', { name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#f6faf9' }],
    ['meta', { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#06181c' }],
  ],
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' } },
  vite: {
    // Pages and their demo import the workspace's sources, so the site needs no build of the packages first.
    resolve: { conditions: ['@rockpool/source', ...defaultClientConditions] },
    ssr: { resolve: { conditions: ['@rockpool/source', ...defaultServerConditions] } },
  },
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Quick start', link: '/guide/quick-start' },
      { text: 'Concepts', link: '/concepts/a-records-life' },
      { text: 'Reference', link: '/reference/' },
    ],
    sidebar: [
      {
        text: 'Start',
        items: [
          { text: 'Quick start', link: '/guide/quick-start' },
          { text: 'The demo and its data', link: '/guide/demo' },
        ],
      },
      {
        text: 'Concepts',
        items: [
          { text: 'A record’s life', link: '/concepts/a-records-life' },
          { text: 'Merge rules', link: '/concepts/merge-rules' },
          { text: 'Every field and its merge', link: '/concepts/merge-table' },
          { text: 'The sync engine', link: '/concepts/sync-engine' },
          { text: 'Who sees what', link: '/concepts/access' },
          { text: 'Transactions', link: '/concepts/transactions' },
          { text: 'Checking and explaining', link: '/concepts/verify' },
          { text: 'Restores and old deletions', link: '/concepts/restores' },
          { text: 'Collections and views', link: '/concepts/collections' },
          { text: 'The proof', link: '/proof' },
          { text: 'How much the server takes', link: '/performance' },
          { text: 'How fast a device is', link: '/device-performance' },
        ],
      },
      {
        text: 'Guides',
        items: [
          { text: 'React', link: '/guide/react' },
          { text: 'Vue', link: '/guide/vue' },
          { text: 'Commands', link: '/guide/commands' },
          { text: 'Plugins and conflicts', link: '/guide/plugins' },
          { text: 'Running the server', link: '/guide/server' },
          { text: 'Limits', link: '/guide/limits' },
          { text: 'Operations and scaling', link: '/guide/operations' },
          { text: 'Permissions', link: '/guide/permissions' },
          { text: 'Authentication', link: '/guide/authentication' },
          { text: 'Your own fields and collections', link: '/guide/own-collections' },
          { text: 'Where a device keeps its data', link: '/guide/storage' },
          { text: 'Encryption on the device', link: '/guide/encryption' },
          { text: 'Testing your app', link: '/guide/testing' },
          { text: 'RxDB underneath', link: '/guide/rxdb' },
          { text: 'The partner API', link: '/guide/partner-api' },
          { text: 'Reading as a partner', link: '/guide/partner-reading' },
          { text: 'How the API changes', link: '/guide/api-changes' },
          { text: 'Webhooks', link: '/guide/webhooks' },
          { text: 'A client without the SDK', link: '/guide/small-client' },
          { text: 'Clients on RxDB alone', link: '/guide/rxdb-clients' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'API', link: '/reference/' },
          { text: 'Error codes', link: '/errors' },
          { text: 'Protocol', link: '/protocol' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'Contributing', link: '/contributing' },
        ],
      },
    ],
    footer: { message: 'Apache-2.0' },
  },
});
