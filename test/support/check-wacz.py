"""Reads a WACZ with nothing but Python's own library: an independent reader of what Usager writes.

Checks the digests of the package, every WARC record (framing, lengths, SHA-256 of block and payload) and that each line of the
index leads to the record that it names. Prints what was found as JSON, or fails.
"""
import gzip, hashlib, io, json, sys, zipfile, zlib


def members(data):
    """Each gzip member by itself, with its place."""
    at = 0
    while at < len(data):
        inflate = zlib.decompressobj(31)
        text = inflate.decompress(data[at:])
        assert inflate.eof, 'cut off'
        size = len(data) - at - len(inflate.unused_data)
        yield at, size, text
        at += size


def record(text):
    head, rest = text.split(b'\r\n\r\n', 1)
    lines = head.decode('utf-8').split('\r\n')
    assert lines[0] == 'WARC/1.1', lines[0]
    headers = {name.lower(): value for name, value in (line.split(': ', 1) for line in lines[1:])}
    block = rest[: int(headers['content-length'])]
    assert len(block) == int(headers['content-length']) and rest[len(block) :] == b'\r\n\r\n', 'framing'
    if 'warc-block-digest' in headers:
        assert headers['warc-block-digest'] == 'sha256:' + hashlib.sha256(block).hexdigest(), 'block digest'
    payload = b''
    if headers['content-type'].startswith('application/http'):
        http, payload = block.split(b'\r\n\r\n', 1)
        assert headers['warc-payload-digest'] == 'sha256:' + hashlib.sha256(payload).hexdigest(), 'payload digest'
        headers['http'] = http.decode('latin-1')
    return headers, payload


archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
package = archive.read('datapackage.json')
digest = json.loads(archive.read('datapackage-digest.json'))
assert digest == {'path': 'datapackage.json', 'hash': 'sha256:' + hashlib.sha256(package).hexdigest()}
description = json.loads(package)
assert description['wacz_version'] == '1.1.1' and description['profile'] == 'data-package'
for resource in description['resources']:
    content = archive.read(resource['path'])
    assert resource['hash'] == 'sha256:' + hashlib.sha256(content).hexdigest() and resource['bytes'] == len(content)

found = {}
records = []
for name in archive.namelist():
    if not name.startswith('archive/'):
        continue
    assert archive.getinfo(name).compress_type == zipfile.ZIP_STORED, 'readers jump into it'
    data = archive.read(name)
    assert gzip.decompress(data)
    for at, size, text in members(data):
        headers, payload = record(text)
        found[(name[8:], at, size)] = headers
        records.append({'type': headers['warc-type'], 'uri': headers.get('warc-target-uri'), 'http': headers.get('http'),
                        'omitted': headers.get('usager-omitted'), 'ip': headers.get('warc-ip-address'),
                        'payload': payload.decode('latin-1')})

lines = archive.read('indexes/index.cdx').decode().splitlines()
assert lines == sorted(lines)
for line in lines:
    key, time, fields = line.split(' ', 2)
    fields = json.loads(fields)
    headers = found[(fields['filename'], int(fields['offset']), int(fields['length']))]
    assert headers['warc-type'] == 'response' and headers['warc-target-uri'] == fields['url']
    assert headers['warc-payload-digest'] == fields['digest']
    assert len(time) == 14 and ')/' in key
    by = fields.get('method', 'GET')
    assert by == 'GET' or '__wb_method=' + by.lower() in key, 'an answer to a form is found by what was sent'
opened = [(json.loads(line.split(' ', 2)[2])['url'], line.split(' ', 2)[1]) for line in lines if '"method"' not in line]
pages = [json.loads(line) for line in io.StringIO(archive.read('pages/pages.jsonl').decode())]
assert pages[0]['format'] == 'json-pages-1.0'
for page in pages[1:]:
    # A reader opens a page by its address and its second: whatever answered a form included.
    assert (page['url'], ''.join(c for c in page['ts'] if c.isdigit())[:14]) in opened, page
print(json.dumps({'records': records, 'pages': pages[1:], 'lines': len(lines)}))
