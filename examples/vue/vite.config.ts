import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { strictPolicy } from '../policy/vite-plugin.ts';

const rockpoolServer = process.env['ROCKPOOL_SERVER'] ?? 'http://localhost:4000';
const proxy = { '/graphql': rockpoolServer, '/sign-in': rockpoolServer };

export default defineConfig({
  resolve: { conditions: ['@rockpool/source', ...defaultClientConditions] },
  server: { port: 4174, strictPort: true, proxy },
  preview: { port: 4174, strictPort: true, proxy },
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What changes rarely stays in the cache when the app is updated.
            { name: 'database', test: /node_modules\/(rxdb|dexie|rxjs)/ },
            // What every page needs besides is one file: a dozen small ones cost more to ask for than to read.
            { name: 'initial', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  plugins: [
    vue(),
    strictPolicy('vue'),
    VitePWA({
      registerType: 'prompt',
      includeAssets: ['icon.svg', 'icon-192.png'],
      manifest: {
        name: 'Rockpool Field',
        short_name: 'Field',
        description: 'Your day in the field: calls, meetings, tasks and people, with or without a network.',
        id: '/',
        start_url: '/',
        display: 'standalone',
        background_color: '#0b2a33',
        theme_color: '#0b2a33',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // The first visit must already be safe to reload offline, so the worker takes over the open page.
        clientsClaim: true,
        globPatterns: ['**/*.{js,css,html,woff2}'],
        navigateFallbackDenylist: [/^\/graphql/, /^\/sign-in/],
      },
    }),
  ],
});
