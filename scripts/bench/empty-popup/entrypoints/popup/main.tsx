import { render } from 'preact';
import { useEffect } from 'preact/hooks';

function Empty() {
  useEffect(() => {
    performance.mark('briefing');
  }, []);
  return <p data-ready="true">Nothing</p>;
}

render(<Empty />, document.getElementById('root') as HTMLElement);
