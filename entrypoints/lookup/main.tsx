/** A page for what was asked in the address bar: the search with that question, beside no page. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import './lookup.css';
import { render } from 'preact';
import { BriefingPage } from '../shared/briefing-page.tsx';
import { longestQuery } from '../shared/panel-mail.ts';
import { start } from '../shared/start.ts';

const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, longestQuery);
render(
  <BriefingPage start={await start()} page="no-page" asked={{ query }} />,
  document.getElementById('root') as HTMLElement,
);
