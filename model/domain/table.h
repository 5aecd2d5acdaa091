// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one entity, in the order of their ids, in shared chunks: a copy costs one pointer,
// and a write to a copied table clones one chunk and the list of chunks, not 100,000 rows.
// That is what makes snapshots for worker threads, printing and undo tests cheap.
#pragma once

#include "model/values/id.h"

#include <QtGlobal>
#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

namespace stint {

template <class Row>
class Table
{
    using Chunk = std::vector<Row>;
    using Spine = std::vector<std::shared_ptr<Chunk>>;
    static constexpr size_t chunkRows = 256;

public:
    class const_iterator
    {
    public:
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;
        using pointer = const Row *;
        using reference = const Row &;

        const_iterator() = default;
        const_iterator(const Spine *spine, size_t chunk, size_t row)
            : m_spine(spine)
            , m_chunk(chunk)
            , m_row(row)
        {
        }
        const Row &operator*() const { return (*(*m_spine)[m_chunk])[m_row]; }
        const Row *operator->() const { return &**this; }
        const_iterator &operator++()
        {
            if (++m_row == (*m_spine)[m_chunk]->size()) {
                ++m_chunk;
                m_row = 0;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator old = *this;
            ++*this;
            return old;
        }
        friend bool operator==(const const_iterator &a, const const_iterator &b)
        {
            return a.m_chunk == b.m_chunk && a.m_row == b.m_row;
        }

    private:
        const Spine *m_spine = nullptr;
        size_t m_chunk = 0;
        size_t m_row = 0;
    };

    const_iterator begin() const { return {m_spine.get(), 0, 0}; }
    const_iterator end() const { return {m_spine.get(), m_spine->size(), 0}; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// The row with this id, or null. Valid until the table changes.
    const Row *find(Id<Row> id) const
    {
        const size_t c = chunkFor(id);
        if (c == m_spine->size())
            return nullptr;
        const Chunk &chunk = *(*m_spine)[c];
        const auto it = lowerBound(chunk, id);
        return it != chunk.end() && it->id == id ? &*it : nullptr;
    }
    bool contains(Id<Row> id) const { return find(id) != nullptr; }

    /// Adds the row or replaces the one with its id. The id must not be 0.
    void put(Row row)
    {
        Q_ASSERT(row.id);
        Spine &spine = ownSpine();
        size_t c = chunkFor(row.id);
        if (c == spine.size()) {
            // Past the end: grow the last chunk, or begin a new one when it is full.
            if (spine.empty() || spine.back()->size() >= chunkRows) {
                spine.push_back(std::make_shared<Chunk>());
                spine.back()->reserve(chunkRows);
            }
            ownChunk(spine.size() - 1).push_back(std::move(row));
            ++m_size;
            return;
        }
        Chunk &chunk = ownChunk(c);
        const auto it = lowerBound(chunk, row.id);
        if (it != chunk.end() && it->id == row.id) {
            *it = std::move(row);
            return;
        }
        chunk.insert(it, std::move(row));
        ++m_size;
        if (chunk.size() > 2 * chunkRows)
            split(c);
    }

    /// Does nothing if there is no such row.
    void remove(Id<Row> id)
    {
        if (!contains(id))
            return;
        Spine &spine = ownSpine();
        const size_t c = chunkFor(id);
        Chunk &chunk = ownChunk(c);
        chunk.erase(lowerBound(chunk, id));
        --m_size;
        if (chunk.empty())
            spine.erase(spine.begin() + static_cast<std::ptrdiff_t>(c));
    }

    friend bool operator==(const Table &a, const Table &b)
    {
        return a.m_spine == b.m_spine ||
               (a.m_size == b.m_size && std::equal(a.begin(), a.end(), b.begin()));
    }

private:
    template <class C>
    static auto lowerBound(C &chunk, Id<Row> id)
    {
        return std::ranges::lower_bound(chunk, id, {}, &Row::id);
    }
    /// The chunk whose last id is not before `id`; the number of chunks if all are before.
    size_t chunkFor(Id<Row> id) const
    {
        const auto it = std::ranges::lower_bound(
            *m_spine, id, {}, [](const std::shared_ptr<Chunk> &c) { return c->back().id; });
        return static_cast<size_t>(it - m_spine->begin());
    }
    Spine &ownSpine()
    {
        if (m_spine.use_count() > 1)
            m_spine = std::make_shared<Spine>(*m_spine);
        return *m_spine;
    }
    Chunk &ownChunk(size_t c)
    {
        auto &chunk = (*m_spine)[c];
        if (chunk.use_count() > 1) {
            auto copy = std::make_shared<Chunk>();
            copy->reserve(std::max(chunkRows, chunk->size()));
            copy->assign(chunk->begin(), chunk->end());
            chunk = std::move(copy);
        }
        return *chunk;
    }
    void split(size_t c)
    {
        Chunk &chunk = *(*m_spine)[c];
        const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
        auto upper = std::make_shared<Chunk>(std::make_move_iterator(middle),
                                             std::make_move_iterator(chunk.end()));
        chunk.erase(middle, chunk.end());
        m_spine->insert(m_spine->begin() + static_cast<std::ptrdiff_t>(c) + 1, std::move(upper));
    }

    std::shared_ptr<Spine> m_spine = std::make_shared<Spine>();
    qsizetype m_size = 0;
};

} // namespace stint
