/** A card with an open shadow root, as component pages have them; cards nest. */
class CaseCard extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const article = document.createElement('article');
    article.style.cssText = 'background:#fff;border:1px solid #c9d1da;padding:.8rem 1rem;margin-bottom:.8rem';
    const heading = document.createElement('h2');
    heading.style.cssText = 'margin:0 0 .3rem;font-size:1.05rem';
    heading.textContent = this.getAttribute('heading');
    // The text moves into the shadow root: what a page made of components really looks like.
    article.append(heading, ...this.childNodes);
    root.append(article);
  }
}
customElements.define('case-card', CaseCard);
