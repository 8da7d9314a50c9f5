import { Redirect, Route, Switch } from 'wouter';
import { CataloguePage } from './catalogue/catalogue-page.tsx';
import { RecordPage } from './deal/record-page.tsx';
import { InboxPage } from './inbox/inbox-page.tsx';
import { LeadsPage } from './leads/leads-page.tsx';
import { OrganisationProvider } from './organisation.tsx';
import { PipelinePage } from './pipeline/pipeline-page.tsx';
import { Shell } from './shell/shell.tsx';
import { EmptyState } from './ui/empty-state.tsx';

export const App = () => (
  <OrganisationProvider>
    <Shell>
      <Switch>
        <Route path="/">
          <Redirect to="/leads" replace />
        </Route>
        <Route path="/leads" component={LeadsPage} />
        <Route path="/pipeline" component={PipelinePage} />
        <Route path="/catalogue" component={CataloguePage} />
        <Route path="/inbox" component={InboxPage} />
        <Route path="/leads/:id">{({ id }) => <RecordPage key={id} id={id} />}</Route>
        <Route path="/deals/:id">{({ id }) => <RecordPage key={id} id={id} />}</Route>
        <Route>
          <EmptyState icon="search" title="Nothing here" text="This address leads nowhere. The menu leads back." />
        </Route>
      </Switch>
    </Shell>
  </OrganisationProvider>
);
