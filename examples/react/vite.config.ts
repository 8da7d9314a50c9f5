import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { strictPolicy } from '../policy/vite-plugin.ts';

const server = process.env['ROCKPOOL_SERVER'] ?? 'http://localhost:4000';
const proxy = { '/graphql': server, '/sign-in': server };

export default defineConfig({
  plugins: [
    react(),
    strictPolicy(),
    VitePWA({
      registerType: 'prompt',
      includeAssets: ['icon.svg', 'apple-touch-icon.png'],
      workbox: {
        // The first visit is the one before the tunnel: the worker must serve this page, not only the next.
        clientsClaim: true,
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        navigateFallbackDenylist: [/^\/graphql/, /^\/sign-in/],
      },
      manifest: {
        name: 'Rockpool Sales',
        short_name: 'Sales',
        description: 'Leads, deals and the catalogue in your pocket, with or without a network.',
        start_url: '/',
        display: 'standalone',
        background_color: '#eef2f1',
        theme_color: '#eef2f1',
        categories: ['business', 'productivity'],
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
    }),
  ],
  resolve: { conditions: ['@rockpool/source', ...defaultClientConditions] },
  build: {
    // The worker keeps all of the app before anyone needs it, so there is nothing to load later.
    chunkSizeWarningLimit: 800,
    // What every page needs is one file: a dozen small ones cost more to ask for than to read.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] } } },
  },
  server: { port: 4173, strictPort: true, proxy },
  preview: { port: 4173, strictPort: true, proxy },
});
