document.getElementById('blank').contentDocument.body.append('They went to Austria.');
// The same server under another name is another site.
const other = `${location.origin.replace('127.0.0.1', 'localhost')}/frames/hidden.html`;
for (const id of ['other', 'unseen']) document.getElementById(id).src = other;
