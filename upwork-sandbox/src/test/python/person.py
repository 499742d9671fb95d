"""Somebody who reads the consent page and clicks, with nothing but Python's own library."""
import http.client
import re
from urllib.parse import parse_qs, urlencode, urlsplit


def _send(url, method="GET", body=None, headers={}):
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=20)
    path = parts.path + ("?" + parts.query if parts.query else "")
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read().decode("utf-8")
    connection.close()
    return answer, text


def decides(link, decision, user="525"):
    """Opens the link and clicks; returns where the browser goes next, or the page if nowhere."""
    answer, page = _send(link)
    assert answer.status == 200, (answer.status, page)
    consent = re.search(r'name="consent" value="([0-9a-f]+)"', page).group(1)
    action = re.search(r'<form method="post" action="([^"]+)"', page).group(1)
    parts = urlsplit(link)
    form = urlencode({"consent": consent, "user": user, "decision": decision})
    answer, page = _send(
        f"{parts.scheme}://{parts.netloc}{action}",
        "POST",
        form,
        {"Content-Type": "application/x-www-form-urlencoded"},
    )
    return answer.getheader("Location") or page


def parameters(url):
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
