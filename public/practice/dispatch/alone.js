/** Pages of an extension take no frames: there the case stands alone. */
if (location.protocol.endsWith('-extension:')) location.replace('detail.html');
