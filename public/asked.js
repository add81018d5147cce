// The address asks for some of the events: the page opens at once as it will stay.
if (/[?&](?!clock|injuries|lanes)\w/.test(location.search)) document.documentElement.dataset.asked = '';
