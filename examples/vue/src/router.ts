import { createRouter, createWebHistory } from 'vue-router';
import InboxView from './inbox/InboxView.vue';
import PeopleView from './people/PeopleView.vue';
import TodayView from './today/TodayView.vue';

export const createFieldRouter = () =>
  createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', redirect: { name: 'today' } },
      { path: '/today/:id?', name: 'today', component: TodayView, props: true },
      { path: '/people/:id?', name: 'people', component: PeopleView, props: true },
      { path: '/inbox', name: 'inbox', component: InboxView },
      { path: '/:rest(.*)*', redirect: { name: 'today' } },
    ],
  });
